package dev.throughline.reconcile;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.extract.Reading;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order of a story's reports: by the day of publication, undated last, then by id; one report read twice is one. */
final class Reports {

    static final Comparator<Reading> BY_DATE = Comparator.comparing(
                    (Reading r) -> published(r), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.article().report().id())
            .thenComparing(r -> r.article().report().uri());

    private Reports() {}

    static List<Reading> inOrder(Collection<Reading> readings) {
        Map<String, Reading> byId = new LinkedHashMap<>();
        readings.stream()
                .sorted(BY_DATE)
                .forEach(r -> byId.putIfAbsent(r.article().report().id().value(), r));
        return List.copyOf(byId.values());
    }

    static @Nullable PartialDate published(Reading reading) {
        Published published = reading.article().published();
        return published == null ? null : published.date();
    }
}
