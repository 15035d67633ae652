package dev.throughline.acquire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Precision and recall of bodies as the public benchmark counts them: runs of four words, means over the pages. */
final class BodyScore {

    private double precision;
    private double recall;
    private int given;
    private int pages;

    /** Adds a page; gives its F1. */
    double add(String truth, String body) {
        Map<String, Integer> wanted = shingles(truth);
        Map<String, Integer> got = shingles(body);
        int t = wanted.values().stream().mapToInt(x -> x).sum();
        int g = got.values().stream().mapToInt(x -> x).sum();
        int both = 0;
        for (Map.Entry<String, Integer> s : wanted.entrySet()) {
            both += Math.min(s.getValue(), got.getOrDefault(s.getKey(), 0));
        }
        if (g > 0) {
            precision += (double) both / g;
            given++;
        }
        recall += t == 0 ? 1 : (double) both / t;
        pages++;
        return t + g == 0 ? 1 : 2.0 * both / (t + g);
    }

    @Override
    public String toString() {
        double p = precision / Math.max(1, given);
        double r = recall / Math.max(1, pages);
        return String.format(
                Locale.ROOT, "%d pages: precision %.4f recall %.4f f1 %.4f", pages, p, r, 2 * p * r / (p + r));
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> w = LabelledPage.words(text);
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, w.size() - 3) && !w.isEmpty(); i++) {
            shingles.merge(String.join(" ", w.subList(i, Math.min(w.size(), i + 4))), 1, Integer::sum);
        }
        return shingles;
    }
}
