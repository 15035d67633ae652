package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Statement.Act;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the cue, and where it leaves that open from the content, what is done by saying something. */
final class ActReader {

    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "cannot");
    private static final Set<String> WITHHELD = Set.of(
            "confirm",
            "deny",
            "say",
            "comment",
            "respond",
            "answer",
            "elaborate",
            "disclose",
            "reveal",
            "specify",
            "discuss",
            "provide",
            "give",
            "tell",
            "release",
            "return",
            "rule",
            "mention",
            "explain",
            "address",
            "offer",
            "identify",
            "name",
            "clarify",
            "reply",
            "speak",
            "acknowledge");
    private static final Set<String> ASKS =
            Set.of("if", "whether", "why", "how", "who", "what", "when", "where", "which");
    private static final Set<String> OWN = Set.of("we", "i", "he", "she", "they", "it");

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

    private final Lemma lemma = new Lemma();
    private final WordList hostile = WordList.of("hostile-acts");
    private final Map<List<String>, Act> phrases = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    ActReader() {
        WordList.of("cue-acts").entries().forEach((phrase, act) -> {
            List<String> parts = BLANK.splitAsStream(phrase).toList();
            phrases.put(parts, Act.valueOf(act.toUpperCase(Locale.ROOT)));
            words.addAll(parts);
        });
    }

    Act read(Passage passage, Saying saying) {
        List<String> cue = bases(passage, saying.cue());
        boolean asksBack = endsAsQuestion(saying.content());
        if (cue.isEmpty()) {
            return asksBack ? Act.QUESTION : Act.ASSERT;
        }
        boolean negated = cue.stream().anyMatch(NOT::contains) || containsRun(cue, "yet", "to");
        if (negated && cue.stream().anyMatch(WITHHELD::contains) && !cue.contains("be")) {
            return Act.REFUSE;
        }
        if (containsRun(cue, "or", "deny") || containsRun(cue, "nor", "deny")) {
            return Act.REFUSE;
        }
        Act act = phraseAct(cue);
        String first = firstWord(saying.content());
        return switch (act) {
            case DENY -> negated ? Act.ASSERT : Act.DENY;
            case CONFIRM -> negated ? Act.REFUSE : Act.CONFIRM;
            case REFUSE -> negated ? Act.ASSERT : Act.REFUSE;
            case QUESTION -> question(cue, first, asksBack);
            case PROMISE -> isThreat(passage, saying, false) ? Act.THREATEN : Act.PROMISE;
            case ASSERT, ANNOUNCE ->
                cue.contains("warn") && isThreat(passage, saying, true)
                        ? Act.THREATEN
                        : act == Act.ASSERT && asksBack && saysPlainly(cue) ? Act.QUESTION : act;
            case DEMAND, REQUEST, THREATEN, ACCUSE, ESTIMATE, BELIEVE -> act;
        };
    }

    private static boolean saysPlainly(List<String> cue) {
        return cue.contains("say") || cue.contains("write") || cue.contains("add");
    }

    private static Act question(List<String> cue, String first, boolean asksBack) {
        if (!cue.contains("ask")) {
            return Act.QUESTION;
        }
        if (cue.contains("about") || ASKS.contains(first) || asksBack || cue.contains("be")) {
            return Act.QUESTION;
        }
        return Act.REQUEST;
    }

    /** The most telling phrase of a cue: any act goes before a bare assertion, a long phrase before a short one. */
    private Act phraseAct(List<String> cue) {
        Act best = Act.ASSERT;
        int length = 0;
        for (int i = 0; i < cue.size(); i++) {
            for (int n = Math.min(4, cue.size() - i); n > 0; n--) {
                Act act = phrases.get(cue.subList(i, i + n));
                if (act != null
                        && ((n > length && (act != Act.ASSERT || length == 0 || n > 1))
                                || (best == Act.ASSERT && act != Act.ASSERT && n >= length))) {
                    best = act;
                    length = n;
                    break;
                }
            }
        }
        return best;
    }

    private List<String> bases(Passage passage, List<Span> cue) {
        List<String> bases = new ArrayList<>();
        for (Span span : cue) {
            int end = passage.tokenBefore(span.end());
            for (int t = passage.tokenFrom(span.start()); t < end; t++) {
                String word = passage.word(t);
                if (passage.token(t).isWord() || NOT.contains(word)) {
                    bases.add(
                            words.contains(word) && !passage.tag(t).startsWith("V") ? word : lemma.verbIn(word, words));
                }
            }
        }
        return bases;
    }

    /** Somebody's own hostile deed to come: {@code we will hit back}; a danger seen elsewhere is none. */
    private boolean isThreat(Passage passage, Saying saying, boolean ownOnly) {
        for (Span span : saying.content()) {
            int end = passage.tokenBefore(span.end());
            for (int t = passage.tokenFrom(span.start()); t < end; t++) {
                boolean toCome = passage.tag(t).equals("MD") || passage.word(t).equals("to");
                if (toCome && (!ownOnly || (passage.tag(t).equals("MD") && OWN.contains(passage.word(t - 1))))) {
                    for (int v = t + 1; v < Math.min(end, t + 4); v++) {
                        if (hostile.has(lemma.verbIn(passage.word(v), hostile.words()))) {
                            return true;
                        }
                    }
                }
            }
        }
        String first = firstWord(saying.content());
        return !ownOnly && hostile.has(first);
    }

    private static boolean containsRun(List<String> words, String first, String second) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals(first) && words.get(i + 1).equals(second)) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(List<Span> content) {
        Optional<String> word = NO_LETTERS
                .splitAsStream(content.getFirst().text().toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .findFirst();
        return word.orElse("");
    }

    private static boolean endsAsQuestion(List<Span> content) {
        String text = content.getLast().text().replaceAll("[\"”“’'\\s]+$", "");
        return text.endsWith("?");
    }
}
