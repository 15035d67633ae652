package dev.throughline.extract.figure;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Entity;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that say whose number it is, which the sentence's tree leads to: the noun that the number belongs to, the subject and
 * the object of the verb that carries it. "Revenue rose 5 % to $3bn": revenue.
 */
final class HolderReader {

    private static final Set<String> LINKS =
            Set.of("of", "in", "for", "between", "from", "on", "at", "against", "with", "to");
    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom");
    private static final Set<String> LEFT_OUT = Set.of("DT", "PDT", "PRP", "PRP$", "RB", "JJR");
    private static final Set<String> MANY =
            Set.of("many", "several", "few", "most", "some", "other", "such", "more", "others");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> SHORT =
            Set.of("IN", "TO", "RB", "RBR", "JJR", "VBD", "VBZ", "VBP", "VBN", "CC", "SYM", ":", "RP", "CD", "-LRB-");
    private static final Set<String> INTENTS = Set.of(
            "plan",
            "plans",
            "bid",
            "effort",
            "efforts",
            "decision",
            "deal",
            "move",
            "attempt",
            "right",
            "offer",
            "steps",
            "agreement",
            "intention",
            "proposal",
            "money",
            "way",
            "chance",
            "order",
            "permission");
    private static final int MOST_STEPS = 8;
    private static final int MOST_WORDS = 12;

    private final Words words;
    private final AnnotatedText text;
    private final List<Token> tokens;
    private final Tree tree;
    private final List<Entity> entities;

    HolderReader(Words words, AnnotatedText text, Tree tree, List<Entity> entities) {
        this.words = words;
        this.text = text;
        this.tokens = text.tokens();
        this.tree = tree;
        this.entities = entities;
    }

    /**
     * The words for a number.
     *
     * @param number the token of the number
     * @param own the first token of the figure
     * @param end after its last token
     * @param counts it counts things, which are named behind it; else what it measures must be found
     * @param behind after the last token of the figure before it, -1 where there is none
     * @param lasts it is a length of time, which the verb is said of
     */
    NavigableSet<Integer> holder(
            int number, int own, int end, boolean counts, boolean lasts, int behind, Sentence sentence) {
        Search search = new Search(own, end, counts, lasts, sentence);
        search.climb(number);
        search.found.removeIf(i -> i >= own && i < end);
        boolean before = !search.found.isEmpty() && search.found.last() < behind;
        if (search.found.isEmpty() || before) {
            search.beside(Math.max(behind, sentence.firstToken()));
        }
        return search.found;
    }

    private final class Search {

        private final NavigableSet<Integer> found = new TreeSet<>();
        private final int own;
        private final int end;
        private final boolean counts;
        private final boolean lasts;
        private final Sentence sentence;

        private Search(int own, int end, boolean counts, boolean lasts, Sentence sentence) {
            this.lasts = lasts;
            this.own = own;
            this.end = end;
            this.counts = counts;
            this.sentence = sentence;
        }

        private void climb(int number) {
            int node = number;
            int nouns = 0;
            for (int i = 0; i < MOST_STEPS; i++) {
                int subject = ownChild(node, "nsubj");
                if (subject >= 0) {
                    clause(node, false);
                    return;
                }
                Token token = tokens.get(node);
                if (token.isRoot()) {
                    return;
                }
                int head = token.head();
                String relation = token.relation();
                boolean inside = head >= own && head < end;
                if (inside) {
                    node = head;
                } else if (relation.startsWith("nsubj")) {
                    return;
                } else if (tree.isVerb(head)
                        || tokens.get(head).tag().startsWith("JJ")
                        || tokens.get(head).tag().startsWith("RB")) {
                    boolean object = relation.startsWith("dobj");
                    if (clause(head, !object) || tree.isVerb(head)) {
                        return;
                    }
                    node = head;
                } else {
                    boolean conj = relation.equals("conj") || relation.equals("dep") || relation.equals("parataxis");
                    boolean countedMore = counts && nouns > 0;
                    if (!conj && tree.isNoun(head) && !countedMore) {
                        phrase(head);
                        if (counts
                                && own > sentence.firstToken()
                                && LINKS.contains(tokens.get(own - 1).text())) {
                            found.add(own - 1);
                        }
                        nouns++;
                    }
                    if (counts && nouns > 0 && relation.equals("nmod")) {
                        return;
                    }
                    node = head;
                }
            }
        }

        /** The noun right before: "Dow +0.2 %", "Burlington by 2.6 %"; it is nearer than what the tree gives before another number. */
        private void beside(int first) {
            int at = own - 1;
            while (at > first && own - at <= 4 && SHORT.contains(tokens.get(at).tag())) {
                at--;
            }
            if (at >= first && at < own && tree.isNoun(at) && !isTime(at) && !isUnit(at)) {
                int start = tree.phraseStart(at, first);
                found.clear();
                for (int i = start; i <= at; i++) {
                    add(i);
                }
            }
        }

        private boolean isUnit(int index) {
            String word = tokens.get(index).text();
            boolean numbered = index > sentence.firstToken()
                    && (tokens.get(index - 1).tag().equals("CD")
                            || tokens.get(index - 1).tag().equals("$"));
            boolean sign = !Character.isLetter(word.charAt(0)) || word.equals("percent");
            return (numbered || sign) && (words.unit(word) != null || words.currency(word) != null);
        }

        private int ownChild(int node, String relation) {
            int child = tree.child(node, sentence.firstToken(), sentence.endToken(), relation);
            return child >= own && child < end ? -1 : child;
        }

        /** The subject of a verb, and its object where asked. Whether one was found. */
        private boolean clause(int verb, boolean object) {
            int before = found.size();
            int thing = object ? ownChild(verb, "dobj") : -1;
            if (thing >= 0 && tree.isNoun(thing) && !hasFigure(thing)) {
                phrase(thing);
            }
            if (!counts || found.size() == before) {
                int subject = subject(verb, 0);
                if (subject >= 0) {
                    phrase(subject);
                }
            }
            if (lasts && found.size() > before && tree.isVerb(verb) && ownChild(verb, "cop") < 0) {
                found.add(verb);
            }
            return found.size() > before;
        }

        private boolean hasFigure(int thing) {
            return tree.isBelow(own, thing);
        }

        private int subject(int verb, int depth) {
            if (depth > 4) {
                return -1;
            }
            Token token = tokens.get(verb);
            int subject = nearest(verb);
            if (subject >= 0) {
                Token word = tokens.get(subject);
                String lower = word.text();
                if (RELATIVE.contains(lower) && !token.isRoot()) {
                    int before = subject - 1;
                    while (before > sentence.firstToken()
                            && tokens.get(before).text().equals(",")) {
                        before--;
                    }
                    return tree.isNoun(before) && token.head() > subject
                            ? before
                            : nominal(tree.isVerb(token.head()) ? before : token.head());
                }
                if (word.tag().equals("PRP")) {
                    int named = named(subject);
                    boolean below =
                            token.relation().equals("ccomp") || token.relation().equals("advcl");
                    return named >= 0 ? named : below && !token.isRoot() ? subject(token.head(), depth + 1) : -1;
                }
                return nominal(subject);
            }
            if (token.isRoot()) {
                return -1;
            }
            String relation = token.relation();
            if (relation.startsWith("acl")) {
                return nominal(token.head());
            }
            if (relation.equals("xcomp")) {
                int object = ownChild(token.head(), "dobj");
                return object >= 0 && object < verb && isActor(object) ? object : subject(token.head(), depth + 1);
            }
            if (relation.equals("ccomp")) {
                int object = ownChild(token.head(), "dobj");
                return object >= 0 && object < verb && isActor(object) ? object : -1;
            }
            return subject(token.head(), depth + 1);
        }

        /** The subject nearest to a verb; a time before it ("a year ago petrol cost") is none. */
        private int nearest(int verb) {
            int nearest = -1;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = tokens.get(i);
                boolean subject =
                        i != verb && token.head() == verb && token.relation().startsWith("nsubj");
                if (subject && (i < own || i >= end) && (nearest < 0 || i < verb) && !isTime(i)) {
                    nearest = i;
                }
            }
            return nearest;
        }

        private boolean isActor(int object) {
            return tree.isNoun(object) && !INTENTS.contains(tokens.get(object).text());
        }

        private int nominal(int index) {
            boolean named = tree.isNoun(index)
                    || tokens.get(index).tag().equals("JJ")
                    || tokens.get(index).tag().equals("VBG");
            boolean some = MANY.contains(tokens.get(index).text().toLowerCase(Locale.ROOT));
            return named && !some && index >= sentence.firstToken() && index < sentence.endToken() ? index : -1;
        }

        /** The name or noun, earlier in the sentence, of whom a pronoun stands for. */
        private int named(int pronoun) {
            Token token = tokens.get(pronoun);
            for (Entity entity : entities) {
                boolean mentioned = entity.mentions().stream()
                        .anyMatch(
                                m -> m.span().in() == Span.Part.TEXT && m.span().start() == token.start());
                if (mentioned) {
                    for (Entity.Mention mention : entity.mentions()) {
                        boolean here = mention.span().in() == Span.Part.TEXT
                                && mention.kind() != Entity.Mention.Kind.PRONOUN
                                && mention.span().start() >= sentence.start()
                                && mention.span().end() <= token.start();
                        if (here) {
                            return nominal(tree.tokenAt(mention.span().end() - 1));
                        }
                    }
                }
            }
            return -1;
        }

        /** A noun with the words before it and what hangs on it by "of", "in" and their like. */
        private void phrase(int head) {
            if (!tokens.get(head).isWord() || isUnit(head) || isTime(head)) {
                return;
            }
            int start = tree.phraseStart(head, sentence.firstToken());
            for (int i = start; i <= head; i++) {
                add(i);
            }
            int at = head + 1;
            int length = head - start;
            while (at + 1 < sentence.endToken()
                    && length < MOST_WORDS
                    && LINKS.contains(tokens.get(at).text())) {
                int noun = tree.child(head, at + 1, Math.min(sentence.endToken(), at + 8), "nmod");
                if (noun < 0 && found.contains(head)) {
                    noun = tree.child(at - 1, at + 1, Math.min(sentence.endToken(), at + 8), "nmod");
                }
                if (noun < 0 && tree.isVerb(tokens.get(head).head())) {
                    noun = tree.child(tokens.get(head).head(), at + 1, Math.min(sentence.endToken(), at + 5), "nmod");
                }
                if (noun < 0 || isFigureBetween(at, noun) || tree.phraseStart(noun, at + 1) > at + 3 || isTime(noun)) {
                    return;
                }
                for (int i = at; i <= noun; i++) {
                    add(i);
                }
                length += noun - at;
                at = noun + 1;
            }
        }

        private boolean isFigureBetween(int first, int last) {
            return first < end && last >= own;
        }

        private boolean isTime(int noun) {
            Token token = tokens.get(noun);
            for (Time time : text.times()) {
                if (time.span().start() <= token.start()
                        && token.end() <= time.span().end()) {
                    return true;
                }
            }
            return false;
        }

        private void add(int index) {
            Token token = tokens.get(index);
            boolean word =
                    token.isWord() || token.tag().equals("POS") || token.text().equals("&");
            boolean number =
                    token.tag().equals("CD") && !YEAR.matcher(token.text()).matches();
            if (word && !number && !LEFT_OUT.contains(token.tag())) {
                found.add(index);
            }
        }
    }
}
