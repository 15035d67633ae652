package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Event;
import dev.throughline.extract.Event.Status;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Weights;
import dev.throughline.survey.Dispute.Contrast;
import dev.throughline.survey.Dispute.Position;
import dev.throughline.survey.Dispute.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The disputes over an event: two reports tell the same in nearly the same words, but of another actor, place or day.
 *
 * <p>The words must be so much alike, and all else must agree, because most events that are alike are two.
 */
final class EventDisputes {

    private static final double ALIKE = 0.55;
    private static final int MOST_HOLDERS = 60;
    private static final int APART = 2;
    private static final int MONTH = 31;

    /** An event as one report tells it. */
    private record Telling(
            Ref ref,
            Line line,
            Set<String> actors,
            Set<String> targets,
            @Nullable String place,
            @Nullable DateRange date,
            Set<String> concepts) {

        Set<String> parties() {
            Set<String> all = new TreeSet<>(actors);
            all.addAll(targets);
            return all;
        }
    }

    private final StoryIndex index;
    private final Calendar calendar;
    private final Vocabulary vocabulary;
    private final Weights weights;

    EventDisputes(StoryIndex index, Calendar calendar, Vocabulary vocabulary, Weights weights) {
        this.index = index;
        this.calendar = calendar;
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    List<Dispute> of(Story story) {
        Map<String, List<Telling>> byParty = new TreeMap<>();
        for (Reading reading : story.readings()) {
            ReportId report = reading.article().report().id();
            if (!index.original(report).equals(report)) {
                continue;
            }
            for (Event event : reading.events()) {
                if (event.status() == Status.HAPPENED) {
                    Telling telling = telling(report, event);
                    String trigger =
                            String.join(" ", vocabulary.concepts(event.trigger().text()));
                    telling.parties()
                            .forEach(party -> byParty.computeIfAbsent(
                                            event.type() + " " + trigger + " " + party, k -> new ArrayList<>())
                                    .add(telling));
                }
            }
        }
        Map<Ref, Dispute> disputes = new TreeMap<>();
        Set<Ref> taken = new HashSet<>();
        byParty.values().stream().filter(same -> same.size() <= MOST_HOLDERS).forEach(same -> {
            for (Telling one : same) {
                for (Telling other : same) {
                    if (index.place(one.ref.report()) < index.place(other.ref.report())
                            && !taken.contains(one.ref)
                            && !taken.contains(other.ref)) {
                        differs(one, other).ifPresent(contrast -> {
                            disputes.put(one.ref, dispute(one, other, contrast));
                            taken.add(one.ref);
                            taken.add(other.ref);
                        });
                    }
                }
            }
        });
        return List.copyOf(disputes.values());
    }

    private Telling telling(ReportId report, Event event) {
        Line line = index.sentence(report, event.trigger());
        Set<String> place = ids(report, event.place() == null ? List.of() : List.of(event.place()));
        return new Telling(
                new Ref(report, event.id()),
                line,
                ids(report, event.actors()),
                ids(report, event.targets()),
                place.isEmpty() ? null : place.iterator().next(),
                calendar.time(report, event.time()).orElse(null),
                new HashSet<>(vocabulary.concepts(line.text())));
    }

    private Set<String> ids(ReportId report, List<String> entities) {
        Set<String> ids = new TreeSet<>();
        entities.forEach(e -> index.entityOf(report, e).ifPresent(entity -> ids.add(entity.id())));
        return ids;
    }

    private Optional<Contrast> differs(Telling one, Telling other) {
        if (weights.likeness(one.concepts, other.concepts) < ALIKE) {
            return Optional.empty();
        }
        DateRange a = one.date;
        DateRange b = other.date;
        boolean days = a != null && b != null && a.days() == 1 && b.days() == 1;
        boolean sameDay = days && a != null && b != null && a.near(b, 1);
        boolean otherDay = days && a != null && b != null && !a.near(b, APART - 1) && a.near(b, MONTH);
        boolean sameActors = one.actors.equals(other.actors);
        boolean sameTargets = one.targets.equals(other.targets);
        boolean samePlace = one.place == null || other.place == null || one.place.equals(other.place);
        if (otherDay && sameActors && sameTargets && samePlace) {
            return Optional.of(Contrast.TIME);
        }
        boolean twoActors = !one.actors.isEmpty()
                && !other.actors.isEmpty()
                && one.actors.stream().noneMatch(other.actors::contains);
        if (sameDay && twoActors && sameTargets && samePlace) {
            return Optional.of(Contrast.ACTOR);
        }
        return sameDay && sameActors && sameTargets && !samePlace && areTowns(one.place, other.place)
                ? Optional.of(Contrast.PLACE)
                : Optional.empty();
    }

    /** A town lies in a country: only two of one sort exclude each other. */
    private boolean areTowns(@Nullable String one, @Nullable String other) {
        return isTown(one) && isTown(other);
    }

    private boolean isTown(@Nullable String id) {
        return id != null
                && index.entity(id).type() == EntityType.PLACE
                && vocabulary.concepts(index.entity(id).name()).stream().noneMatch(vocabulary::isCountry);
    }

    private Dispute dispute(Telling one, Telling other, Contrast contrast) {
        Set<String> shared = new HashSet<>(one.concepts);
        shared.retainAll(other.concepts);
        return new Dispute(
                "d-" + one.ref.storyId(),
                one.line,
                Dispute.Kind.CONTRADICTION,
                Dispute.Status.OPEN,
                List.of(position(one, Stance.SUPPORTS, null), position(other, Stance.DENIES, contrast)),
                "told in nearly the same words, but of another "
                        + (contrast == Contrast.TIME ? "day" : contrast == Contrast.PLACE ? "place" : "actor") + ": "
                        + String.join(", ", vocabulary.wordsFor(one.line.text(), shared)));
    }

    private Position position(Telling telling, Stance stance, @Nullable Contrast contrast) {
        Event event = index.event(telling.ref);
        String said = event.statement();
        return new Position(
                null,
                null,
                telling.line,
                stance,
                contrast,
                said == null
                        ? null
                        : Sources.name(
                                index.statement(new Ref(telling.ref.report(), said)), telling.ref.report(), index),
                Sources.via(telling.ref.report(), said, index),
                calendar.written(telling.ref.report()).orElse(null));
    }
}
