package dev.throughline.acquire;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much oftener than others the blocks with a word (in a class name, as their first) are of the body, counted over sites; for a
 * page that is learned from, without the pages of its own site, so that no site's habits are taken for everybody's.
 */
final class SignOdds {

    private static final double PRIOR = 4;

    /** Sums over the blocks of one site. */
    private record Count(double all, double body) {}

    private final Map<String, Map<String, Count>> bySite = new HashMap<>();
    private final Map<String, Count> totals = new HashMap<>();
    private final int sites;
    private final double rate;

    SignOdds(List<LabelledPage> pages, Map<LabelledPage, List<Set<String>>> names, int sites) {
        this.sites = sites;
        Map<String, Map<String, double[]>> raw = new HashMap<>();
        double blocks = 0;
        double bodies = 0;
        for (LabelledPage page : pages) {
            List<Set<String>> of = requireNonNull(names.get(page));
            for (int i = 0; i < page.body().length; i++) {
                blocks++;
                bodies += page.body()[i] ? 1 : 0;
                for (String name : of.get(i)) {
                    double[] n = raw.computeIfAbsent(name, k -> new HashMap<>(2))
                            .computeIfAbsent(page.site(), k -> new double[2]);
                    n[0]++;
                    n[1] += page.body()[i] ? 1 : 0;
                }
            }
        }
        rate = bodies / blocks;
        raw.forEach((name, counts) -> {
            if (counts.size() >= sites) {
                Map<String, Count> folded = new HashMap<>();
                double all = 0;
                double body = 0;
                for (Map.Entry<String, double[]> e : new TreeMap<>(counts).entrySet()) {
                    double weight = Math.log1p(e.getValue()[0]);
                    Count c = new Count(weight, weight * e.getValue()[1] / e.getValue()[0]);
                    folded.put(e.getKey(), c);
                    all += c.all;
                    body += c.body;
                }
                bySite.put(name, folded);
                totals.put(name, new Count(all, body));
            }
        });
    }

    /** The odds as a page of this site may know them. */
    Odds without(String site) {
        return feature -> {
            String name = feature.toString();
            Count total = totals.get(name);
            if (total == null) {
                return 0;
            }
            Map<String, Count> of = requireNonNull(bySite.get(name));
            Count own = of.get(site);
            if (own == null) {
                return odds(total.all, total.body);
            }
            return of.size() <= sites ? 0 : odds(total.all - own.all, total.body - own.body);
        };
    }

    private double odds(double all, double body) {
        double p = (body + PRIOR * rate) / (all + PRIOR);
        double odds = Math.log(p / (1 - p)) - Math.log(rate / (1 - rate));
        return Math.round(odds * 100) / 100.0;
    }

    /** The table that ships: every name that is told by enough sites, with its odds. */
    Map<String, Double> table() {
        Map<String, Double> table = new TreeMap<>();
        for (String name : new HashSet<>(totals.keySet())) {
            double odds = without("").of(name);
            if (Math.abs(odds) >= 0.05) {
                table.put(name, odds);
            }
        }
        return table;
    }
}
