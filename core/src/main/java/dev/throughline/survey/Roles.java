package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.Word;
import dev.throughline.survey.Role.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where and when each report gives somebody a role: no role is without a date and a source. */
final class Roles {

    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "then", "onetime", "deposed", "ousted", "formerly", "previously", "retired");
    private static final Set<String> COMING =
            Set.of("elect", "designate", "incoming", "nominee", "candidate", "hopeful", "future");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Roles() {}

    /** The roles of a story, by entity and then by the order of its reports. */
    static List<Role> of(Story story, Calendar calendar) {
        Map<Ref, Reading> readings = new HashMap<>();
        Map<Ref, Entity> entities = new HashMap<>();
        for (Reading reading : story.readings()) {
            ReportId report = reading.article().report().id();
            for (Entity entity : reading.entities()) {
                if (!entity.roles().isEmpty()) {
                    readings.put(new Ref(report, entity.id()), reading);
                    entities.put(new Ref(report, entity.id()), entity);
                }
            }
        }
        List<Role> roles = new ArrayList<>();
        for (StoryEntity whole : story.entities()) {
            for (Ref member : whole.members()) {
                Entity entity = entities.get(member);
                Reading reading = readings.get(member);
                if (entity == null || reading == null) {
                    continue;
                }
                for (String text : entity.roles()) {
                    roles.add(new Role(
                            whole.id(),
                            text,
                            standing(text),
                            new Line(member.report(), place(text, entity, reading)),
                            calendar.written(member.report()).orElse(null)));
                }
            }
        }
        return roles;
    }

    private static Standing standing(String role) {
        List<String> forms = Word.forms(role);
        return forms.stream().anyMatch(FORMER::contains)
                ? Standing.FORMER
                : forms.stream().anyMatch(COMING::contains) ? Standing.COMING : Standing.HELD;
    }

    /** The words of a role that stand nearest to a name of its holder; that name where they stand nowhere. */
    private static Span place(String role, Entity entity, Reading reading) {
        List<Span> names = entity.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME && m.span().in() == Span.Part.TEXT)
                .map(Mention::span)
                .toList();
        Span name = names.isEmpty() ? entity.mentions().getFirst().span() : names.getFirst();
        Matcher words = Pattern.compile(String.join(
                        "[\\s“”\"]+",
                        BLANKS.splitAsStream(role).map(Pattern::quote).toList()))
                .matcher(reading.article().text());
        int nearest = Integer.MAX_VALUE;
        Span found = name;
        while (words.find()) {
            for (Span one : names) {
                int gap = Math.max(words.start() - one.end(), one.start() - words.end());
                if (gap < nearest) {
                    nearest = gap;
                    found = reading.article().span(words.start(), words.end());
                }
            }
        }
        return found;
    }
}
