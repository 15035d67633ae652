package dev.throughline.tell;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryEvent;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words behind an id: of a reading's thing ({@code 5f0c9a31-s3}) or of the story's own. */
final class Passages {

    /** How many digits name a report. */
    private static final int BRIEF = 8;

    private Passages() {}

    static Optional<Passage> find(Survey survey, Catalogue catalogue, String id) {
        String bare = id.startsWith("sha256:") ? id.substring("sha256:".length()) : id;
        Reading reading = bare.length() < BRIEF ? null : catalogue.named(bare.substring(0, BRIEF));
        if (reading != null) {
            if (bare.length() > BRIEF && bare.charAt(BRIEF) == '-') {
                return inReading(reading, id, bare.substring(BRIEF + 1));
            }
            if (bare.length() == BRIEF
                    || id.equals(reading.article().report().id().value())) {
                String text = reading.article().text();
                return Optional.of(new Passage(
                        id, "report", reading, Catalogue.paragraphs(reading.article(), 0, text.length()), List.of()));
            }
        }
        return ofStory(survey, catalogue, id);
    }

    private static Optional<Passage> inReading(Reading reading, String id, String local) {
        return switch (local.isEmpty() ? ' ' : local.charAt(0)) {
            case 's' ->
                reading.statements().stream()
                        .filter(s -> s.id().equals(local))
                        .findFirst()
                        .map(s -> {
                            List<Span> marked = new ArrayList<>(s.content());
                            marked.addAll(s.cue());
                            if (s.source() != null) {
                                marked.add(s.source().span());
                            }
                            return passage(id, "statement", reading, marked);
                        });
            case 'v' ->
                reading.events().stream()
                        .filter(e -> e.id().equals(local))
                        .findFirst()
                        .map(e -> passage(id, "event", reading, List.of(e.trigger())));
            case 'f' ->
                reading.figures().stream()
                        .filter(f -> f.id().equals(local))
                        .findFirst()
                        .map(f -> passage(id, "figure", reading, List.of(f.span())));
            case 'e' ->
                reading.entities().stream()
                        .filter(e -> e.id().equals(local))
                        .findFirst()
                        .map(e -> passage(
                                id,
                                "entity",
                                reading,
                                e.mentions().stream().map(Entity.Mention::span).toList()));
            default -> Optional.empty();
        };
    }

    private static Optional<Passage> ofStory(Survey survey, Catalogue catalogue, String id) {
        StoryEvent event = catalogue.event(id);
        if (event != null) {
            return Optional.of(ofLine(catalogue, id, "event", event.summary()));
        }
        for (Dispute dispute : survey.disputes()) {
            if (dispute.id().equals(id)) {
                return Optional.of(ofLine(catalogue, id, "dispute", dispute.proposition()));
            }
        }
        StoryEntity entity = catalogue.entityById(id);
        if (entity != null) {
            Ref first = entity.members().getFirst();
            return inReading(catalogue.reading(first.report()), id, first.id());
        }
        return Optional.empty();
    }

    private static Passage ofLine(Catalogue catalogue, String id, String kind, Line line) {
        return passage(id, kind, catalogue.reading(line.report()), List.of(line.span()));
    }

    private static Passage passage(String id, String kind, Reading reading, List<Span> marked) {
        List<Span> ordered = marked.stream().sorted().toList();
        Set<Span> paragraphs = new LinkedHashSet<>();
        for (Span span : ordered) {
            if (span.in() == Span.Part.TEXT) {
                paragraphs.addAll(Catalogue.paragraphs(reading.article(), span.start(), span.end()));
            }
        }
        return new Passage(id, kind, reading, List.copyOf(paragraphs), ordered);
    }
}
