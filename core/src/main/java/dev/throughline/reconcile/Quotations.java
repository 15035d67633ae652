package dev.throughline.reconcile;

import dev.throughline.extract.Entity.EntityType;
import dev.throughline.reconcile.SameStatement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The quotations that several statements give: most of the shorter one's words stand in the other, in the same order and
 * close together.
 */
final class Quotations {

    private static final int SHINGLE = 3;
    private static final int LEAST_WORDS = 5;
    private static final int LEAST_TELLING = 3;
    private static final int BEYOND_DOUBT = 8;
    private static final double SHARED = 0.8;
    private static final int MOST_HOLDERS = 200;

    private final Vocabulary vocabulary;
    private final StoryIndex index;

    Quotations(Vocabulary vocabulary, StoryIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    List<SameStatement> among(List<Ref> statements) {
        List<Ref> refs = new ArrayList<>();
        List<List<String>> quoted = new ArrayList<>();
        for (Ref ref : statements) {
            List<String> words = Quoted.words(index.statement(ref));
            if (words.size() >= LEAST_WORDS && telling(words) >= LEAST_TELLING) {
                refs.add(ref);
                quoted.add(words);
            }
        }
        Pairs<String> pairs = new Pairs<>(MOST_HOLDERS);
        for (int i = 0; i < refs.size(); i++) {
            List<String> words = quoted.get(i);
            for (int k = 0; k + SHINGLE <= words.size(); k++) {
                List<String> run = words.subList(k, k + SHINGLE);
                if (telling(run) > 0) {
                    pairs.add(String.join(" ", run), i);
                }
            }
        }
        Joins joins = new Joins(refs.size());
        for (Pairs.Pair pair : pairs.sharing(1)) {
            List<String> one = quoted.get(pair.first());
            List<String> other = quoted.get(pair.second());
            int shared = shared(one, other);
            if (Quoted.overlap(refs.get(pair.first()), refs.get(pair.second()), index)) {
                continue;
            }
            boolean enough = shared >= SHARED * Math.min(one.size(), other.size());
            if (enough
                    && (shared >= BEYOND_DOUBT
                            || !differentSpeakers(refs.get(pair.first()), refs.get(pair.second())))) {
                joins.join(pair.first(), pair.second(), rule(one, other, shared));
            }
        }
        List<SameStatement> same = new ArrayList<>();
        for (List<Integer> group : joins.groups()) {
            if (group.size() > 1) {
                List<Ref> members = group.stream().map(refs::get).sorted().toList();
                String rule = String.join("; ", joins.rules(group.getFirst()));
                same.add(new SameStatement("q-" + members.getFirst().storyId(), Kind.QUOTATION, members, rule));
            }
        }
        return same;
    }

    private long telling(List<String> words) {
        return words.stream().filter(w -> !vocabulary.isStopWord(w)).count();
    }

    /** The shared words in order, counted only in a stretch of the longer text not much longer than the shorter one. */
    private static int shared(List<String> one, List<String> other) {
        List<String> brief = one.size() <= other.size() ? one : other;
        List<String> full = one.size() <= other.size() ? other : one;
        int width = brief.size() * 3 / 2 + 3;
        if (full.size() <= width) {
            return Wording.shared(brief, full);
        }
        int most = 0;
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < full.size(); i++) {
            for (int k = 0; k < Math.min(3, brief.size()); k++) {
                if (full.get(i).equals(brief.get(k))) {
                    starts.add(Math.max(0, i - k));
                }
            }
        }
        for (int start : starts) {
            most = Math.max(most, Wording.shared(brief, full.subList(start, Math.min(full.size(), start + width))));
        }
        return most;
    }

    private boolean differentSpeakers(Ref one, Ref other) {
        StoryEntity a = Speakers.of(one, index);
        StoryEntity b = Speakers.of(other, index);
        return a != null
                && b != null
                && a.type() == EntityType.PERSON
                && b.type() == EntityType.PERSON
                && !a.id().equals(b.id());
    }

    private static String rule(List<String> one, List<String> other, int shared) {
        int brief = Math.min(one.size(), other.size());
        if (shared == one.size() && shared == other.size()) {
            return "the same words";
        }
        if (shared == brief) {
            return "one quotes a part of the other's " + Math.max(one.size(), other.size()) + " words";
        }
        return shared + " of the shorter quotation's " + brief + " words, in the same order";
    }
}
