package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Event.Status;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The signs that speak for the kind of a relation between two actors: the triggers of their sentence and its other words, each
 * with where it stands to the two.
 *
 * <p>A sign is a short word of its own: {@code v lift} a verb that joins the two, {@code b lift blockad} it and what hangs on it,
 * {@code n} a word near, {@code a} any word, {@code sh} and {@code th} the nouns that source and target are called by, {@code L}
 * what the trigger words say. Names are no signs.
 */
final class RelationSigns {

    private static final Set<String> TELLING = Set.of("VB", "NN", "JJ", "MD", "RP", "IN", "TO", "RB");
    private static final Set<String> OBJECTS =
            Set.of("dobj", "obj", "xcomp", "ccomp", "nsubjpass", "nsubj:pass", "compound:prt");
    private static final Set<EventType> FRIENDLY = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT);

    private final List<Token> tokens;
    private final RelationTree tree;
    private final Stems stems;
    private final int first;
    private final int end;
    private final SortedSet<String> signs = new TreeSet<>();

    /** The signs in the tokens from {@code first} to before {@code end}. */
    RelationSigns(List<Token> tokens, RelationTree tree, Stems stems, int first, int end) {
        this.tokens = tokens;
        this.tree = tree;
        this.stems = stems;
        this.first = first;
        this.end = end;
    }

    SortedSet<String> signs(List<Find> finds, StatusReader status, List<Sentence> sentences) {
        for (int i = first; i < end; i++) {
            word(i);
        }
        for (int joining : tree.joining()) {
            pairs(joining);
        }
        called("s", tree.source());
        called("t", tree.target());
        triggers(finds, status, sentences);
        return signs;
    }

    private void word(int at) {
        String tag = tokens.get(at).tag();
        if (tree.isActor(at) || tag.length() < 2 || !TELLING.contains(tag.substring(0, 2))) {
            return;
        }
        String stem = stems.stem(tokens.get(at).text());
        boolean name = tag.startsWith("NNP");
        if (!name) {
            signs.add("a " + stem);
            if (tree.isNear(at)) {
                signs.add("n " + stem);
            }
            if (tree.joining().contains(at)) {
                signs.add("v " + stem);
            }
        }
    }

    private void pairs(int verb) {
        if (tree.isActor(verb) || !tokens.get(verb).tag().startsWith("VB")) {
            return;
        }
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            String relation = token.relation();
            boolean hangs = token.head() == verb && i != verb && !tree.source().holds(i);
            boolean object = OBJECTS.contains(relation) || relation.startsWith("nmod") || relation.startsWith("obl");
            if (hangs && object && (tree.target().holds(i) || !token.tag().startsWith("NNP"))) {
                String with = tree.target().holds(i) ? "T" : stems.stem(token.text());
                signs.add("b " + stems.stem(tokens.get(verb).text()) + " " + with);
            }
        }
    }

    private void called(String side, Stretch actor) {
        if (actor.isEmpty()) {
            signs.add(side + " none");
            return;
        }
        int head = tree.head(actor);
        Token token = tokens.get(head);
        signs.add(side + "r " + token.relation());
        if (token.tag().startsWith("NNP")) {
            signs.add(side + " NNP");
        } else {
            signs.add(side + "h " + stems.stem(token.text()));
            if (token.tag().equals("NNS")) {
                signs.add(side + " NNS");
            }
        }
        for (int i = first; i < end; i++) {
            if (tokens.get(i).head() == head && tokens.get(i).relation().equals("case")) {
                signs.add(side + "p " + stems.stem(tokens.get(i).text()));
            }
        }
    }

    private void triggers(List<Find> finds, StatusReader status, List<Sentence> sentences) {
        if (finds.isEmpty()) {
            signs.add("L none");
        }
        for (Find find : finds) {
            String type = find.trigger().type().name();
            signs.add("La " + type);
            if (tree.isBetween(find.token())) {
                signs.add("Lb " + type);
            }
            boolean joins =
                    tree.joining().contains(find.token()) || tree.joining().contains(find.partner());
            if (!joins) {
                continue;
            }
            signs.add("Ln " + type);
            signs.add((find.trigger().verb() ? "Lv " : "Lo ") + type);
            if (find.partner() != find.token()) {
                signs.add("Lp " + type);
            }
            Outlook outlook = status.outlook(find, sentenceOf(find.token(), sentences));
            String side = FRIENDLY.contains(find.trigger().type()) ? "friendly" : "hostile";
            if (outlook.status() != Status.HAPPENED) {
                signs.add("Ls " + outlook.status());
                signs.add("Ls " + outlook.status() + " " + type);
                signs.add("Lf " + outlook.status() + " " + side);
            }
            if (outlook.isWilled()) {
                signs.add("Lw " + side);
            }
        }
    }

    private static Sentence sentenceOf(int token, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (token < sentence.endToken()) {
                return sentence;
            }
        }
        return sentences.getLast();
    }
}
