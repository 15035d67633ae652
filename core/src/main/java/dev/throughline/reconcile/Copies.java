package dev.throughline.reconcile;

import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Copy.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports that repeat another one: candidates share sketches of word shingles, the decision is exact containment.
 *
 * <p>At least {@value #CONTAINED} of the copy stands in its original; a later version by the same outlet or at the same
 * address is a revision from {@value #REVISED} on, since both are one newsroom's one piece.
 */
final class Copies {

    private static final double CONTAINED = 0.8;
    private static final double REVISED = 0.5;
    private static final double SAME = 0.98;
    private static final int LEAST_WORDS = 30;

    private Copies() {}

    static List<Copy> among(List<Reading> readings) {
        List<Shingles> shingles =
                readings.stream().map(r -> Shingles.of(r.article().text())).toList();
        Pairs<Long> index = new Pairs<>(200);
        for (int i = 0; i < shingles.size(); i++) {
            for (long hash : shingles.get(i).sketch()) {
                index.add(hash, i);
            }
        }
        Components groups = new Components(readings.size());
        for (Pairs.Pair pair : index.sharing(3)) {
            boolean inOrder = ORIGINAL_FIRST.compare(readings.get(pair.first()), readings.get(pair.second())) < 0;
            int original = inOrder ? pair.first() : pair.second();
            int copy = inOrder ? pair.second() : pair.first();
            if (kind(readings.get(copy), shingles.get(copy), readings.get(original), shingles.get(original)) != null) {
                groups.join(original, copy);
            }
        }
        List<Copy> copies = new ArrayList<>();
        for (List<Integer> group : groups.groups()) {
            if (group.size() < 2) {
                continue;
            }
            int original = group.stream()
                    .min(Comparator.comparing(readings::get, ORIGINAL_FIRST))
                    .orElseThrow();
            for (int copy : group) {
                if (copy != original) {
                    Kind kind = kind(
                            readings.get(copy), shingles.get(copy), readings.get(original), shingles.get(original));
                    copies.add(new Copy(
                            readings.get(copy).article().report().id(),
                            readings.get(original).article().report().id(),
                            kind == null ? Kind.COPIED : kind,
                            shingles.get(copy).containedIn(shingles.get(original)),
                            Changes.between(
                                    readings.get(original).article().text(),
                                    readings.get(copy).article().text())));
                }
            }
        }
        copies.sort(Comparator.comparing(Copy::report));
        return copies;
    }

    /** Of two reports the original: the earliest dated, then the longest, then the least id. */
    private static final Comparator<Reading> ORIGINAL_FIRST = Comparator.comparing(
                    (Reading r) -> Reports.published(r), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(r -> -r.article().text().length())
            .thenComparing(r -> r.article().report().id());

    private static @Nullable Kind kind(Reading copy, Shingles ofCopy, Reading original, Shingles ofOriginal) {
        if (Math.min(ofCopy.words(), ofOriginal.words()) < LEAST_WORDS) {
            return null;
        }
        double contained = ofCopy.containedIn(ofOriginal);
        double back = ofOriginal.containedIn(ofCopy);
        if (contained >= SAME && back >= SAME) {
            return Kind.IDENTICAL;
        }
        if (Newsroom.isOne(copy.article(), original.article()) && Math.max(contained, back) >= REVISED) {
            return Kind.REVISED;
        }
        if (contained < CONTAINED) {
            return null;
        }
        return ofCopy.words() < CONTAINED * ofOriginal.words() ? Kind.ABRIDGED : Kind.COPIED;
    }
}
