package dev.throughline.annotate.attribution;

import dev.throughline.annotate.attribution.Lesson.Step;
import java.util.Map;

/** The learned weights of each of the tagger's steps. */
public record AttributionModel(Map<Step, Weights> weights) {
    public AttributionModel {
        weights = Map.copyOf(weights);
        for (Step step : Step.values()) {
            if (!weights.containsKey(step)) {
                throw new IllegalArgumentException("no weights for " + step);
            }
        }
    }

    Weights of(Step step) {
        Weights found = weights.get(step);
        if (found == null) {
            throw new IllegalStateException("no weights for " + step);
        }
        return found;
    }
}
