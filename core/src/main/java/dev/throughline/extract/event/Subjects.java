package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who does what a verb says: its subject or agent, or that of the verb or noun on which it hangs. */
final class Subjects {

    private static final Set<String> CHAIN =
            Set.of("xcomp", "conj", "advcl", "acl", "vmod", "ccomp", "dep", "parataxis");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> BE = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "get", "got", "gets", "getting");
    private static final Set<String> AMOUNTS = Set.of(
            "thousands",
            "hundreds",
            "dozens",
            "tens",
            "scores",
            "millions",
            "group",
            "groups",
            "number",
            "one",
            "some",
            "many",
            "most",
            "several",
            "third",
            "half",
            "handful",
            "pair",
            "series",
            "majority",
            "couple",
            "two",
            "three",
            "four",
            "five",
            "all",
            "both",
            "batch",
            "lot",
            "range");
    private static final int HIGHEST = 4;

    private final List<Token> tokens;

    Subjects(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The heads of the subjects of a verb, conjuncts left out. */
    List<Integer> of(int verb, Sentence sentence) {
        boolean passive = isPassive(verb, sentence);
        int at = verb;
        for (int step = 0; step < HIGHEST; step++) {
            List<Integer> own = passive ? agents(at, sentence) : own(at, sentence);
            if (!own.isEmpty() || tokens.get(at).isRoot()) {
                return own;
            }
            Token token = tokens.get(at);
            if (token.relation().startsWith("acl:relcl")) {
                return List.of(token.head());
            }
            if (passive || !CHAIN.contains(token.relation())) {
                return List.of();
            }
            if (token.relation().equals("ccomp") && step == 0 && hasOwnTense(at, sentence)) {
                return List.of();
            }
            if (token.relation().equals("acl")
                    && !token.tag().equals("VB")
                    && tokens.get(token.head()).tag().startsWith("NN")) {
                return List.of(token.head());
            }
            at = token.head();
            if (tokens.get(at).tag().startsWith("NN")) {
                return ofNoun(at, sentence);
            }
        }
        return List.of();
    }

    /** Whose a plan or a decision is: its owner, or who has or makes it. */
    private List<Integer> ofNoun(int noun, Sentence sentence) {
        for (int i : children(noun, sentence)) {
            if (tokens.get(i).relation().equals("nmod:poss")) {
                return List.of(i);
            }
        }
        Token token = tokens.get(noun);
        boolean object = token.relation().equals("dobj") || token.relation().equals("obj");
        return object && !token.isRoot() ? own(token.head(), sentence) : List.of();
    }

    /** A subject that is no pronoun. */
    boolean hasOwn(int verb, Sentence sentence) {
        return own(verb, sentence).stream().anyMatch(i -> !tokens.get(i).tag().startsWith("PRP"));
    }

    private List<Integer> own(int verb, Sentence sentence) {
        List<Integer> own = new ArrayList<>();
        for (int i : children(verb, sentence)) {
            String relation = tokens.get(i).relation();
            if (relation.equals("nsubj") || (isPassiveSubject(relation) && !isPassive(verb, sentence))) {
                boolean relative = RELATIVE.contains(lower(i));
                boolean clause = tokens.get(verb).relation().startsWith("acl");
                own.add(relative && clause ? tokens.get(verb).head() : i);
            }
        }
        return own;
    }

    private List<Integer> agents(int verb, Sentence sentence) {
        List<Integer> agents = new ArrayList<>();
        for (int i : children(verb, sentence)) {
            String relation = tokens.get(i).relation();
            boolean oblique = relation.startsWith("nmod") || relation.startsWith("obl");
            if (relation.equals("nmod:agent")
                    || (oblique && preposition(i, sentence).equals("by"))) {
                agents.add(i);
            }
        }
        return agents;
    }

    /** Done to its subject: a past participle with a form of "be" or "get", or one that hangs on its noun. */
    boolean isPassive(int verb, Sentence sentence) {
        Token token = tokens.get(verb);
        if (!token.tag().equals("VBN")) {
            return false;
        }
        boolean helped = false;
        for (int i : children(verb, sentence)) {
            boolean auxiliary = tokens.get(i).relation().startsWith("aux");
            if (auxiliary && BE.contains(lower(i))) {
                return true;
            }
            helped |= auxiliary;
        }
        return !helped && (token.relation().equals("acl") || hasPassiveSubject(verb, sentence));
    }

    private boolean hasPassiveSubject(int verb, Sentence sentence) {
        return children(verb, sentence).stream()
                .anyMatch(i -> isPassiveSubject(tokens.get(i).relation()));
    }

    static boolean isPassiveSubject(String relation) {
        return relation.startsWith("nsubjpass") || relation.equals("nsubj:pass");
    }

    private boolean hasOwnTense(int verb, Sentence sentence) {
        String tag = tokens.get(verb).tag();
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
            return true;
        }
        return children(verb, sentence).stream()
                .anyMatch(i -> tokens.get(i).relation().equals("aux")
                        && !tokens.get(i).tag().equals("TO"));
    }

    /** A head and those that stand beside it. */
    List<Integer> conjoined(int head, Sentence sentence) {
        int counted = counted(head, sentence);
        List<Integer> heads = new ArrayList<>(List.of(counted));
        for (int i : children(counted, sentence)) {
            if (i > counted
                    && tokens.get(i).relation().startsWith("conj")
                    && tokens.get(i).tag().startsWith("NN")) {
                heads.add(i);
            }
        }
        return heads;
    }

    /** Those whom a mere amount counts: "thousands of miners" are miners. */
    private int counted(int head, Sentence sentence) {
        int at = head;
        for (int step = 0; step < 2 && AMOUNTS.contains(lower(at)); step++) {
            for (int i : children(at, sentence)) {
                boolean of = preposition(i, sentence).equals("of")
                        || (i == at + 2 && lower(at + 1).equals("of"));
                if (tokens.get(i).relation().startsWith("nmod") && of) {
                    at = i;
                    break;
                }
            }
        }
        return at;
    }

    /** The subjects of the nearest verb above that has one which is no pronoun: who speaks of himself as "it" or "they". */
    List<Integer> above(int verb, Sentence sentence) {
        int at = verb;
        for (int step = 0; step < HIGHEST && !tokens.get(at).isRoot(); step++) {
            at = tokens.get(at).head();
            List<Integer> own = own(at, sentence);
            if (!own.isEmpty() && !tokens.get(own.getFirst()).tag().startsWith("PRP")) {
                return own;
            }
        }
        return List.of();
    }

    /** The subjects of the clause that a verb asks for: "demanded that the court free". */
    List<Integer> below(int verb, Sentence sentence) {
        for (int i : children(verb, sentence)) {
            if (tokens.get(i).relation().equals("ccomp")) {
                List<Integer> own = new ArrayList<>(own(i, sentence));
                for (int k : children(i, sentence)) {
                    if (own.isEmpty() && isPassiveSubject(tokens.get(k).relation())) {
                        own.add(k);
                    }
                }
                return own;
            }
        }
        return List.of();
    }

    List<Integer> children(int head, Sentence sentence) {
        List<Integer> children = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (tokens.get(i).head() == head && i != head) {
                children.add(i);
            }
        }
        return children;
    }

    /** The preposition in front of a word, empty where there is none. */
    String preposition(int head, Sentence sentence) {
        for (int i : children(head, sentence)) {
            if (i < head && tokens.get(i).relation().equals("case")) {
                return lower(i);
            }
        }
        return "";
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
