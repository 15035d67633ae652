package dev.throughline.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules, found by the words that they can begin with. */
final class Grammar {

    private final Map<String, List<Rule>> starts = new HashMap<>();

    /**
     * Reads rule files: {@code $name = pattern} names a pattern for the lines below it, {@code pattern => meaning} is a rule.
     * In a pattern {@code word} is itself, {@code <kind>} any word of the kind, {@code ( a | b )} a choice, {@code ?} makes
     * optional, and the expression is what stands between {@code [} and {@code ]} where they are given.
     */
    static Grammar of(List<String> lines) {
        Grammar grammar = new Grammar();
        Map<String, Node> named = new LinkedHashMap<>();
        for (String line : lines) {
            int arrow = line.indexOf("=>");
            int equals = line.indexOf('=');
            if (arrow >= 0) {
                Node pattern = new PatternReader(line.substring(0, arrow), named).read();
                List<String> meaning = List.of(line.substring(arrow + 2).strip().split(" +", -1));
                grammar.add(new Rule(line, pattern, meaning));
            } else {
                named.put(
                        line.substring(0, equals).strip(), new PatternReader(line.substring(equals + 1), named).read());
            }
        }
        return grammar;
    }

    private void add(Rule rule) {
        Set<String> first = new LinkedHashSet<>();
        if (rule.pattern().first(first)) {
            throw new IllegalArgumentException("a rule matches at least one word: " + rule.source());
        }
        for (String start : first) {
            starts.computeIfAbsent(start, s -> new ArrayList<>()).add(rule);
        }
    }

    /** The best match that begins at a word: the one that looks furthest, among equals the earlier rule. */
    @Nullable
    Match match(List<Word> words, int at) {
        Match match = longest(words, at);
        if (match == null || match.start() == at) {
            return match;
        }
        Match inner = longest(words, match.start());
        return inner != null && inner.start() == match.start() && inner.reach() > match.reach() ? inner : match;
    }

    private @Nullable Match longest(List<Word> words, int at) {
        Word word = words.get(at);
        Match best = longest(starts.get(word.text()), words, at, null);
        for (Sense sense : word.senses()) {
            best = longest(starts.get("<" + sense.kind() + ">"), words, at, best);
        }
        return best;
    }

    private static @Nullable Match longest(@Nullable List<Rule> rules, List<Word> words, int at, @Nullable Match best) {
        if (rules == null) {
            return best;
        }
        for (Rule rule : rules) {
            Match match = rule.match(words, at);
            if (match != null && (best == null || match.reach() > best.reach())) {
                best = match;
            }
        }
        return best;
    }
}
