package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who acts and who is acted upon: over the tree where the sentence has one, else by the side of the trigger. */
final class Arguments {

    private static final Set<String> TOWARDS =
            Set.of("with", "against", "to", "on", "from", "at", "for", "upon", "toward", "towards");
    private static final Set<String> OBJECTS = Set.of("dobj", "obj", "iobj");
    private static final Set<String> CHAIN = Set.of("xcomp", "conj", "advcl", "acl", "vmod");

    private final List<Token> tokens;
    private final Mentions mentions;

    Arguments(List<Token> tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** The ids of those who act and of those acted upon. */
    record Roles(List<String> actors, List<String> targets) {}

    Roles roles(Find find, Sentence sentence) {
        boolean tree = false;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            tree |= !tokens.get(i).isRoot();
        }
        return tree ? overTree(find, sentence) : bySide(find, sentence);
    }

    private Roles overTree(Find find, Sentence sentence) {
        List<String> actors = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        int verb = find.token();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            boolean ofTrigger = token.head() == verb && i != verb;
            boolean ofPartner = find.partner() != verb && token.head() == find.partner() && i != find.partner();
            if (!ofTrigger && !ofPartner) {
                continue;
            }
            collect(find, i, sentence, actors, targets);
        }
        if (actors.isEmpty() && find.trigger().verb()) {
            addAll(actors, inherited(verb, sentence), sentence);
        }
        if (targets.isEmpty() && find.partner() != verb) {
            addAll(targets, List.of(find.partner()), sentence);
        }
        targets.removeAll(actors);
        return new Roles(actors, targets);
    }

    private void collect(Find find, int argument, Sentence sentence, List<String> actors, List<String> targets) {
        Token token = tokens.get(argument);
        String relation = token.relation();
        String preposition = preposition(argument, sentence);
        boolean by = preposition.equals("by") || relation.equals("nmod:agent");
        if (relation.startsWith("nsubjpass") || relation.equals("nsubj:pass") || OBJECTS.contains(relation)) {
            addAll(targets, conjoined(argument, sentence), sentence);
        } else if (relation.startsWith("nsubj")
                || relation.startsWith("nmod:poss")
                || by
                || relation.equals("compound")
                || relation.equals("amod")) {
            addAll(actors, conjoined(argument, sentence), sentence);
        } else if (relation.startsWith("nmod") || relation.startsWith("obl")) {
            if (preposition.equals("of")) {
                boolean done = Doing.isDoneTo(find.trigger());
                addAll(done ? targets : actors, conjoined(argument, sentence), sentence);
            } else if (preposition.equals("between") || preposition.equals("among")) {
                addAll(actors, conjoined(argument, sentence), sentence);
            } else if (TOWARDS.contains(preposition)) {
                addAll(targets, conjoined(argument, sentence), sentence);
            }
        }
    }

    /** The subject of the verb that a verb hangs on: "X agreed to withdraw". */
    private List<Integer> inherited(int verb, Sentence sentence) {
        int at = verb;
        for (int step = 0; step < 3 && CHAIN.contains(tokens.get(at).relation()); step++) {
            at = tokens.get(at).head();
            if (tokens.get(at).tag().startsWith("NN")) {
                return List.of(at);
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (tokens.get(i).head() == at && tokens.get(i).relation().startsWith("nsubj")) {
                    return conjoined(i, sentence);
                }
            }
        }
        return List.of();
    }

    private List<Integer> conjoined(int head, Sentence sentence) {
        List<Integer> heads = new ArrayList<>(List.of(head));
        for (int i = head + 1; i < sentence.endToken(); i++) {
            if (tokens.get(i).head() == head && tokens.get(i).relation().startsWith("conj")) {
                heads.add(i);
            }
        }
        return heads;
    }

    private String preposition(int head, Sentence sentence) {
        for (int i = sentence.firstToken(); i < head; i++) {
            if (tokens.get(i).head() == head && tokens.get(i).relation().equals("case")) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private void addAll(List<String> ids, List<Integer> heads, Sentence sentence) {
        for (int head : heads) {
            String id = mentions.at(tokens.get(head));
            if (id == null) {
                id = mentions.under(head, tokens, sentence);
            }
            if (id != null && !ids.contains(id)) {
                ids.add(id);
            }
        }
    }

    private Roles bySide(Find find, Sentence sentence) {
        @Nullable String before = mentions.nearest(tokens.get(find.token()).start(), sentence, true);
        @Nullable String after = mentions.nearest(tokens.get(find.token()).end(), sentence, false);
        return new Roles(
                before == null ? List.of() : List.of(before),
                after == null || after.equals(before) ? List.of() : List.of(after));
    }
}
