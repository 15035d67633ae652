package dev.throughline.survey;

import dev.throughline.reconcile.Lines;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Word;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text negates: the words after a negation up to the end of its clause, and the opposites of words that stand for
 * a negation themselves ({@code unsigned} negates {@code signed}).
 */
final class Polarity {

    private static final Set<String> NEGATORS = Set.of("not", "no", "never", "neither", "nor", "none", "nobody");
    private static final Set<String> TURNS =
            Set.of("but", "however", "although", "though", "because", "while", "whereas", "unless", "until");
    private static final Set<String> EXTENT = Set.of(
            "all",
            "completely",
            "fully",
            "entirely",
            "only",
            "totally",
            "just",
            "every",
            "everyone",
            "wholly",
            "necessarily",
            "whatsoever");
    private static final Pattern POINTED =
            Pattern.compile("(?i)\\b(?:that|this|the|such(?: an?)?|those|these) (\\p{L}{3,})");
    /** "She did not say whether it burned" denies nothing of the fire. */
    private static final Set<String> SAYING = Set.of(
            "say",
            "said",
            "saying",
            "tell",
            "told",
            "explain",
            "specify",
            "elaborate",
            "comment",
            "give",
            "know",
            "name",
            "clear",
            "sure");

    private static final int REACH = 9;
    private static final int CLOSE = 2;

    /** Words that say how far a thing has come, not what it is: a negation goes through them. */
    private static final Set<String> LIGHT = Set.of(
            "decision",
            "decided",
            "take",
            "taken",
            "made",
            "make",
            "plan",
            "plans",
            "intend",
            "intention",
            "intends",
            "want",
            "wants",
            "going",
            "expect",
            "expected",
            "focus",
            "seek",
            "seeking",
            "begin",
            "start",
            "order",
            "ordered",
            "yet",
            "currently",
            "now",
            "immediate",
            "immediately",
            "consider",
            "considering",
            "agree",
            "agreed",
            "agreement",
            "final",
            "finalized");

    private static final Set<String> SETTLED = Set.of("decision", "decided", "agree", "agreed", "final", "finalized");

    private final Set<String> light = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Vocabulary vocabulary;
    private final Map<String, String> opposites = new HashMap<>();
    private final Map<String, Phrase> phrases = new HashMap<>();

    /** What a phrase does to what was said before. */
    enum Phrase {
        DENY,
        RETRACT,
        SUPERSEDE,
        HEDGE
    }

    /**
     * What a text negates.
     *
     * @param close the concepts right after a negation: what is said not to be
     * @param reached all concepts in reach of a negation
     * @param undecided what is negated is that it is decided: {@code no decision to close the dam}
     * @param partly a negation is of the extent only ({@code not completely}), or by a word that stands for a part
     * @param phrases what its set phrases do
     * @param wording the concepts of those phrases themselves
     * @param pointed the concept of the first thing that it points at: {@code the letter, such a list}
     */
    record Negated(
            Set<String> close,
            Set<String> reached,
            boolean undecided,
            boolean partly,
            Set<Phrase> phrases,
            Set<String> wording,
            Set<String> pointed) {
        /** The same, pointing at something if it points at nothing itself. */
        Negated pointingAt(Set<String> thing) {
            return pointed.isEmpty() ? new Negated(close, reached, undecided, partly, phrases, wording, thing) : this;
        }

        boolean any() {
            return !close.isEmpty() || !phrases.isEmpty();
        }
    }

    Polarity(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        LIGHT.forEach(word -> light.add(vocabulary.concept(word)));
        SETTLED.forEach(word -> settled.add(vocabulary.concept(word)));
        Lines lines = new Lines(Polarity.class);
        for (String line : lines.of("opposites.txt")) {
            String[] pair = line.split(" ", 2);
            opposites.put(pair[0], vocabulary.concept(pair[1]));
        }
        for (String line : lines.of("denial-phrases.txt")) {
            String[] pair = line.split(" \\| ", 2);
            phrases.put(
                    " " + String.join(" ", Word.forms(pair[0])) + " ",
                    Phrase.valueOf(pair[1].toUpperCase(Locale.ROOT)));
        }
    }

    Negated of(String text) {
        List<Word> words = Word.in(text);
        Set<String> close = new LinkedHashSet<>();
        Set<String> reached = new LinkedHashSet<>();
        boolean partly = false;
        boolean undecided = false;
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            String opposite = opposites.get(form);
            if (opposite != null) {
                close.add(opposite);
                reached.add(opposite);
            }
            if (NEGATORS.contains(form)
                    && !(i + 1 < words.size()
                            && SAYING.contains(words.get(i + 1).form()))) {
                List<String> scope = scope(text, words, i);
                partly |=
                        i + 1 < words.size() && EXTENT.contains(words.get(i + 1).form());
                // "No decision to close": what is negated is the closing, as something settled.
                int first = 0;
                while (first < scope.size() - 1 && light.contains(scope.get(first))) {
                    undecided |= settled.contains(scope.get(first));
                    first++;
                }
                List<String> heavy = scope.subList(first, scope.size());
                close.addAll(heavy.subList(0, Math.min(CLOSE, heavy.size())));
                reached.addAll(heavy);
            }
        }
        String all = " " + String.join(" ", words.stream().map(Word::form).toList()) + " ";
        Set<Phrase> found = new LinkedHashSet<>();
        Set<String> wording = new LinkedHashSet<>();
        phrases.forEach((phrase, kind) -> {
            if (all.contains(phrase)) {
                found.add(kind);
                wording.addAll(vocabulary.concepts(phrase));
            }
        });
        return new Negated(
                Collections.unmodifiableSet(new LinkedHashSet<>(close)),
                Collections.unmodifiableSet(new LinkedHashSet<>(reached)),
                undecided,
                partly,
                Collections.unmodifiableSet(new LinkedHashSet<>(found)),
                Collections.unmodifiableSet(new LinkedHashSet<>(wording)),
                pointed(text));
    }

    private Set<String> pointed(String text) {
        Matcher m = POINTED.matcher(text);
        return m.find() ? Collections.unmodifiableSet(new LinkedHashSet<>(vocabulary.concepts(m.group(1)))) : Set.of();
    }

    /** The concepts from a negation to the end of its clause. */
    private List<String> scope(String text, List<Word> words, int negator) {
        StringBuilder clause = new StringBuilder();
        for (int i = negator + 1; i < Math.min(words.size(), negator + 1 + REACH); i++) {
            Word word = words.get(i);
            String between = text.substring(words.get(i - 1).end(), word.start());
            if (between.chars().anyMatch(c -> ",;:.!?—–()".indexOf(c) >= 0) || TURNS.contains(word.form())) {
                break;
            }
            if (!EXTENT.contains(word.form())) {
                clause.append(' ').append(text, word.start(), word.end());
            }
        }
        return vocabulary.concepts(clause.toString());
    }
}
