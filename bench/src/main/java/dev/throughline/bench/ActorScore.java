package dev.throughline.bench;

import dev.throughline.extract.Event;
import dev.throughline.extract.Participant;
import dev.throughline.extract.Participant.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Actors and recipients against PLOVER's records: an actor is found where ours of the same role shares a word with its text that
 * is no article or preposition; his country is right where he is found and the code is the same.
 *
 * <p>Compared is the surest event of the record's type, or where there is none the surest of all.
 */
final class ActorScore {

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "in", "and", "city", "capital", "for", "to", "at");
    private static final Map<String, String> SLIPS = Map.of("JAP", "JPN", "VTN", "VNM", "ITL", "ITA");

    private static final Map<String, String> OLD_MODES =
            Map.of("strike-hun", "hunger", "demo-org", "demonstrate", "demo-spon", "demonstrate", "riot-spon", "riot");

    private final boolean telling;
    private int gold;
    private int ours;
    private int found;
    private int rightOnes;
    private int coded;
    private int codedFound;
    private int codedRight;
    private int sectors;
    private int sectorsRight;
    private int modes;
    private int modesRight;
    private int contexts;
    private int contextsRight;

    ActorScore(boolean telling) {
        this.telling = telling;
    }

    void add(Map<?, ?> row, String type, List<Event> events) {
        Event event = events.stream()
                .min(Comparator.comparingInt((Event e) -> e.type().name().equals(type) ? 0 : 1)
                        .thenComparingDouble(e -> -e.confidence()))
                .orElse(null);
        List<Participant> all = event == null ? List.of() : event.participants();
        List<String> missed = new ArrayList<>();
        ours += all.size();
        for (Role role : Role.values()) {
            List<Map<?, ?>> actors = actors(row, role == Role.ACTOR ? "source" : "target");
            List<Participant> of = all.stream().filter(p -> p.role() == role).toList();
            for (Map<?, ?> actor : actors) {
                String words = JsonRows.text(actor, "actorText");
                String code = SLIPS.getOrDefault(JsonRows.text(actor, "code"), JsonRows.text(actor, "code"));
                Participant match = of.stream()
                        .filter(p -> shares(p.span().text(), words))
                        .findFirst()
                        .orElse(null);
                gold++;
                found += match == null ? 0 : 1;
                coded++;
                codedFound += match == null ? 0 : 1;
                boolean same = match != null && Objects.equals(match.country(), code);
                codedRight += same ? 1 : 0;
                sector(actor, match);
                if (!same) {
                    missed.add(
                            role + " " + words + " " + code + (match == null ? " missed" : " is " + match.country()));
                }
            }
            rightOnes += (int) of.stream()
                    .filter(p -> actors.stream().anyMatch(a -> shares(p.span().text(), JsonRows.text(a, "actorText"))))
                    .count();
        }
        labels(row, event);
        if (telling && !missed.isEmpty()) {
            System.out.println(
                    type + " | " + JsonRows.text(row, "text") + "\n    " + String.join("; ", missed) + "\n    "
                            + (event == null
                                    ? "no event"
                                    : event.type() + " " + event.trigger().text()) + " "
                            + all.stream()
                                    .map(p -> p.role() + " " + p.span().text() + " " + p.country())
                                    .toList());
        }
    }

    private void sector(Map<?, ?> actor, @Nullable Participant match) {
        if (match != null
                && actor.get("sector") instanceof String sector
                && sector.length() >= 3
                && !sector.startsWith("*")) {
            sectors++;
            sectorsRight += sector.substring(0, 3).equals(match.sector()) ? 1 : 0;
        }
    }

    private void labels(Map<?, ?> row, @Nullable Event event) {
        if (row.get("mode") instanceof String mode && !mode.isEmpty()) {
            modes++;
            modesRight += event != null && OLD_MODES.getOrDefault(mode, mode).equals(event.mode()) ? 1 : 0;
        }
        if (row.get("context") instanceof String context && !context.isEmpty()) {
            contexts++;
            contextsRight += event != null && event.contexts().stream().anyMatch(context::contains) ? 1 : 0;
        }
    }

    private static List<Map<?, ?>> actors(Map<?, ?> row, String field) {
        List<Map<?, ?>> actors = new ArrayList<>();
        if (row.get(field) instanceof List<?> list) {
            list.forEach(item -> actors.add((Map<?, ?>) item));
        }
        return actors;
    }

    private static boolean shares(String one, String other) {
        List<String> words = words(other);
        return words(one).stream().anyMatch(words::contains);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+|'s\\b", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    void print() {
        double recall = (double) found / gold;
        double precision = (double) rightOnes / Math.max(1, ours);
        System.out.printf(
                Locale.ROOT,
                "actors %d recall %.3f precision %.3f F1 %.3f%n",
                gold,
                recall,
                precision,
                2 * recall * precision / (recall + precision));
        System.out.printf(
                Locale.ROOT,
                "country %d right %.3f, of those found %.3f%nsector %d of those found right %.3f%n",
                coded,
                (double) codedRight / coded,
                (double) codedRight / codedFound,
                sectors,
                (double) sectorsRight / sectors);
        System.out.printf(
                Locale.ROOT,
                "mode %d right %.3f%ncontext %d among ours %.3f%n",
                modes,
                (double) modesRight / modes,
                contexts,
                (double) contextsRight / contexts);
    }
}
