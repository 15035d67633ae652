package dev.throughline.survey;

import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that tells when a report was written.
 *
 * @param range the days that it leaves
 * @param strength stronger hints are followed first; one that contradicts them is passed over
 * @param rule how it tells that, in words
 * @param evidence the lines that it follows from
 */
record Hint(DateRange range, double strength, String rule, List<Line> evidence) {

    static final LocalDate EVER = LocalDate.of(1, 1, 1);
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** The strongest first. */
    static final Comparator<Hint> ORDER = Comparator.comparingDouble((Hint h) -> -h.strength)
            .thenComparing(Hint::range)
            .thenComparing(Hint::rule)
            .thenComparing(h -> h.evidence.getFirst());

    static Hint from(LocalDate first, double strength, String rule, Line... evidence) {
        return new Hint(new DateRange(first, NEVER), strength, rule, List.of(evidence));
    }

    static Hint until(LocalDate last, double strength, String rule, Line... evidence) {
        return new Hint(new DateRange(EVER, last), strength, rule, List.of(evidence));
    }

    /** What is left of a range; empty where this hint contradicts it. */
    Optional<DateRange> narrow(DateRange known) {
        return known.intersect(range);
    }
}
