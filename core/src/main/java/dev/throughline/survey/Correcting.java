package dev.throughline.survey;

import dev.throughline.extract.Entity;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a reader's corrections are about, and takes back what follows from a figure that is wrong. */
final class Correcting {

    private final List<Correction> corrections;

    Correcting(List<Correction> corrections) {
        this.corrections = corrections;
    }

    /** The same series, in which a wrong figure contradicts nothing. */
    List<FigureSeries> series(List<FigureSeries> all) {
        Set<Ref> wrong = new HashSet<>();
        for (Correction correction : corrections) {
            Ref figure = correction.kind() == Correction.Kind.FIGURE ? figure(correction, all) : null;
            if (figure != null) {
                wrong.add(figure);
            }
        }
        if (wrong.isEmpty()) {
            return all;
        }
        return all.stream()
                .map(s -> new FigureSeries(
                        s.measure(),
                        s.points(),
                        s.conflicts().stream()
                                .filter(c -> !wrong.contains(
                                                s.points().get(c.first()).figure())
                                        && !wrong.contains(
                                                s.points().get(c.second()).figure()))
                                .toList()))
                .toList();
    }

    List<Corrected> subjects(List<Dispute> disputes, List<FigureSeries> series, StoryIndex index) {
        List<Corrected> found = new ArrayList<>();
        for (Correction correction : corrections) {
            found.add(new Corrected(
                    correction,
                    switch (correction.kind()) {
                        case DISPUTE -> dispute(correction, disputes);
                        case FIGURE -> {
                            Ref figure = figure(correction, series);
                            yield figure == null ? null : figure.storyId();
                        }
                        case MERGE -> person(correction, index);
                    }));
        }
        return found;
    }

    private static @Nullable String dispute(Correction correction, List<Dispute> disputes) {
        Dispute nearest = null;
        int least = Integer.MAX_VALUE;
        for (Dispute dispute : disputes) {
            int distance = correction.distance(dispute.proposition());
            if (distance >= 0 && distance < least) {
                nearest = dispute;
                least = distance;
            }
        }
        return nearest == null ? null : nearest.id();
    }

    private static @Nullable Ref figure(Correction correction, List<FigureSeries> all) {
        Ref nearest = null;
        int least = Integer.MAX_VALUE;
        for (FigureSeries series : all) {
            for (FigureSeries.Point point : series.points()) {
                int distance = correction.distance(point.line());
                if (distance >= 0 && distance < least) {
                    nearest = point.figure();
                    least = distance;
                }
            }
        }
        return nearest;
    }

    /** The story's entity that the words name now. */
    private static @Nullable String person(Correction correction, StoryIndex index) {
        Line words = correction.words();
        if (!index.has(words.report())) {
            return null;
        }
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (Entity entity : index.reading(words.report()).entities()) {
            for (Entity.Mention mention : entity.mentions()) {
                int distance = correction.distance(new Line(words.report(), mention.span()));
                if (distance >= 0 && distance < least) {
                    nearest = index.entityOf(words.report(), entity.id())
                            .map(StoryEntity::id)
                            .orElse(null);
                    least = distance;
                }
            }
        }
        return nearest;
    }
}
