package dev.throughline.annotate.attribution;

import dev.throughline.annotate.attribution.Lesson.Step;
import dev.throughline.annotate.linear.ModelFile;
import dev.throughline.annotate.linear.WeightTable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The learned weights of each of the tagger's steps. */
public record AttributionModel(Map<Step, WeightTable> weights) {
    public AttributionModel {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        for (Step step : Step.values()) {
            if (step != Step.ACCEPT && !weights.containsKey(step)) {
                throw new IllegalArgumentException("no weights for " + step);
            }
        }
    }

    /** The model in a file, where it has one. */
    public static Optional<AttributionModel> in(ModelFile file) {
        Map<Step, WeightTable> found = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            file.section(section(step)).ifPresent(bytes -> found.put(step, WeightTable.read(bytes)));
        }
        return found.size() < Step.values().length ? Optional.empty() : Optional.of(new AttributionModel(found));
    }

    /** The file with this model's sections. */
    public ModelFile addTo(ModelFile file) {
        ModelFile with = file;
        for (Step step : Step.values()) {
            with = with.with(section(step), of(step).encode());
        }
        return with;
    }

    private static String section(Step step) {
        return "attribution-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    WeightTable of(Step step) {
        WeightTable found = weights.get(step);
        if (found == null) {
            throw new IllegalStateException("no weights for " + step);
        }
        return found;
    }
}
