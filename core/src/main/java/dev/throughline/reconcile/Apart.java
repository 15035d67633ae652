package dev.throughline.reconcile;

import dev.throughline.extract.Entity.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes groups of entities apart again where a reader says that two were taken for one. */
final class Apart {

    private final List<Named> named;

    Apart(List<Named> named) {
        this.named = named;
    }

    List<List<Integer>> of(List<List<Integer>> groups, List<Correction> corrections) {
        List<List<Integer>> apart = new ArrayList<>(groups);
        for (Correction correction : corrections) {
            String other = correction.other();
            if (correction.kind() == Correction.Kind.MERGE && other != null) {
                for (int g = 0; g < apart.size(); g++) {
                    List<Integer> group = apart.get(g);
                    Named meant = meant(group, correction);
                    // Whom a report itself calls by both names is one for us: its reading has no two to tell apart.
                    if (meant != null
                            && !isCalled(meant, other)
                            && group.stream().anyMatch(i -> isCalled(named.get(i), other))) {
                        List<Integer> out = group.stream()
                                .filter(i -> goesWith(
                                        named.get(i), meant, correction.words().text(), other))
                                .toList();
                        if (!out.isEmpty() && out.size() < group.size()) {
                            apart.set(
                                    g,
                                    group.stream().filter(i -> !out.contains(i)).toList());
                            apart.add(out);
                        }
                        break;
                    }
                }
            }
        }
        return apart;
    }

    /** The entity of the report that the words name. */
    private @Nullable Named meant(List<Integer> group, Correction correction) {
        Named nearest = null;
        int least = Integer.MAX_VALUE;
        for (int i : group) {
            Named one = named.get(i);
            for (Mention mention : one.entity().mentions()) {
                int distance = correction.distance(new Line(one.ref().report(), mention.span()));
                if (distance >= 0 && distance < least) {
                    nearest = one;
                    least = distance;
                }
            }
        }
        return nearest;
    }

    /** Whoever bears the same spelling and never the other name. */
    private static boolean goesWith(Named one, Named meant, String spelling, String other) {
        return one.equals(meant)
                || (!isCalled(one, other)
                        && (one.entity().name().equals(meant.entity().name()) || isCalled(one, spelling)));
    }

    private static boolean isCalled(Named one, String name) {
        return one.entity().name().equals(name)
                || one.entity().mentions().stream()
                        .anyMatch(m -> m.kind() == Mention.Kind.NAME
                                && m.span().text().strip().equals(name));
    }
}
