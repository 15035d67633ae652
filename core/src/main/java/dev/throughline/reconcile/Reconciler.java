package dev.throughline.reconcile;

import dev.throughline.extract.Reading;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Recognises in many readings what is the same. */
public final class Reconciler {

    public Story reconcile(Collection<Reading> readings) {
        List<Reading> ordered = readings.stream()
                .sorted(Comparator.comparing(r -> r.article().report().id()))
                .toList();
        return new Story(ordered, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
