package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that name events; a verb with the noun it needs goes before the verb alone, and the verb before the noun. */
final class TriggerFinder {

    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "declared",
            "announced",
            "concluded",
            "insisted",
            "warned",
            "told",
            "stressed",
            "added",
            "stated");

    private static final int AHEAD = 9;
    private static final int BACK = 6;
    private static final int LONG = 200;

    private final TriggerLexicon lexicon;
    private final List<Token> tokens;

    TriggerFinder(TriggerLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    List<Find> finds(Sentence sentence) {
        List<Find> finds = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if ((tokens.get(i).tag().startsWith("VB") && !isAttribute(i, sentence)) || isRequired(i, sentence)) {
                Find find = verb(i, sentence);
                if (find != null) {
                    finds.add(find);
                    taken.add(find.partner());
                    taken.add(i);
                }
            }
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Find find = noun(i, sentence);
            if (find != null && !isTaken(find, taken)) {
                finds.add(find);
                i = find.end() - 1;
            }
        }
        finds.sort((a, b) -> Integer.compare(a.token(), b.token()));
        return finds;
    }

    /** "The minister said they must": what a speaker says must be done is asked for. */
    private boolean isRequired(int at, Sentence sentence) {
        if (!lower(at).equals("must")) {
            return false;
        }
        for (int i = sentence.firstToken(); i < at; i++) {
            if (SAID.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaken(Find find, Set<Integer> taken) {
        for (int i = find.token(); i < find.end(); i++) {
            if (taken.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Their shared commitment": a participle in front of its noun tells no event. */
    private boolean isAttribute(int at, Sentence sentence) {
        String tag = tokens.get(at).tag();
        if ((!tag.equals("VBN") && !tag.equals("VBG"))
                || at == sentence.firstToken()
                || at + 1 >= sentence.endToken()) {
            return false;
        }
        String before = tokens.get(at - 1).tag();
        boolean opened = before.equals("DT") || before.equals("PRP$") || before.equals("JJ") || before.equals("POS");
        return opened && tokens.get(at + 1).tag().startsWith("NN");
    }

    private @Nullable Find verb(int at, Sentence sentence) {
        Find best = null;
        for (Trigger trigger : lexicon.verbs(lower(at))) {
            int partner = trigger.isAlone() ? at : partner(trigger, at, sentence);
            boolean lacking = trigger.isOfSentence() && !stands(trigger.marked(), at - LONG, at + LONG, sentence);
            if (partner < 0
                    || lacking
                    || (trigger.isBarred() && stands(trigger.marked(), at - BACK, at + AHEAD, sentence))) {
                continue;
            }
            Find find = new Find(trigger, at, at + 1, partner);
            if (best == null || rank(find) < rank(best)) {
                best = find;
            }
        }
        return best;
    }

    /** A near partner is better than a far one, and any partner better than none. */
    private static int rank(Find find) {
        return find.partner() == find.token() ? AHEAD + BACK : Math.abs(find.partner() - find.token());
    }

    private int partner(Trigger trigger, int at, Sentence sentence) {
        for (int i = at + 1; i < Math.min(sentence.endToken(), at + AHEAD); i++) {
            if (trigger.with().contains(lower(i))) {
                return i;
            }
            String tag = tokens.get(i).tag();
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || lower(i).equals(";")) {
                break;
            }
        }
        if (tokens.get(at).tag().equals("VBN")) {
            for (int i = at - 1; i > Math.max(sentence.firstToken() - 1, at - BACK); i--) {
                if (trigger.with().contains(lower(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private @Nullable Find noun(int at, Sentence sentence) {
        String tag = tokens.get(at).tag();
        if (!tag.equals("NN") && !tag.equals("NNS") && !tag.equals("JJ")) {
            return null;
        }
        Find best = null;
        for (Trigger trigger : lexicon.nouns(lower(at))) {
            String[] words = trigger.word().split(" ", -1);
            int end = at + words.length;
            boolean whole = end <= sentence.endToken();
            for (int k = 1; whole && k < words.length; k++) {
                whole = lower(at + k).equals(words[k]);
            }
            boolean heads = end >= sentence.endToken() || !tokens.get(end).tag().startsWith("NN");
            whole &= trigger.isAlone() || stands(trigger.with(), at - LONG, at + LONG, sentence);
            whole &= !trigger.isBarred() || !stands(trigger.marked(), at - BACK, at + AHEAD, sentence);
            if (whole && heads && (!tag.equals("JJ") || words.length > 1) && (best == null || end > best.end())) {
                best = new Find(trigger, at, end, at);
            }
        }
        return best;
    }

    /** One of the words that tell which event an ambiguous noun is: "a strike" of nurses, "a strike" of drones. */
    private boolean stands(Set<String> words, int from, int to, Sentence sentence) {
        for (int i = Math.max(from, sentence.firstToken()); i < Math.min(to, sentence.endToken()); i++) {
            if (words.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
