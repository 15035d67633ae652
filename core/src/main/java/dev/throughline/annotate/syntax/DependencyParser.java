package dev.throughline.annotate.syntax;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.Scorer;
import dev.throughline.annotate.syntax.ArcEager.Move;
import java.util.List;

/** Builds the dependency tree of a sentence in one pass from left to right. */
public final class DependencyParser {

    /** The model's section in the file. */
    public static final String SECTION = "parser";

    private final Scorer scorer;
    private final Transitions transitions;

    public DependencyParser(Scorer scorer) {
        this.scorer = scorer;
        this.transitions = new Transitions(scorer.labels());
    }

    /**
     * Heads and relations of a sentence's words, with one root.
     *
     * @param heads the head's place in the sentence, its own where a word is the root
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Tree(int[] heads, String[] relations) {}

    /** The tree of a sentence whose words have these tags. */
    public Tree parse(Words words, String[] tags) {
        ArcEager state = new ArcEager(words.size());
        TransitionFeatures seen = new TransitionFeatures(words, hashes(tags));
        Features features = new Features();
        float[] scores = new float[transitions.size()];
        while (!state.isDone()) {
            seen.add(state, features);
            scorer.score(features, scores);
            transitions.take(state, transitions.best(state, scores));
        }
        return tree(state, words.size(), tags);
    }

    /** The hashes that stand for tags in features. */
    public static long[] hashes(String[] tags) {
        long[] hashes = new long[tags.length];
        for (int i = 0; i < tags.length; i++) {
            hashes[i] = Features.hash(tags[i]);
        }
        return hashes;
    }

    /** A verb before others, then the first, is the root where the parser left several; the others depend on it. */
    private static Tree tree(ArcEager state, int size, String[] tags) {
        int[] heads = new int[size];
        String[] relations = new String[size];
        int root = -1;
        for (int i = 0; i < size; i++) {
            if (state.head(i) == size && (root < 0 || (tags[i].startsWith("V") && !tags[root].startsWith("V")))) {
                root = i;
            }
        }
        for (int i = 0; i < size; i++) {
            boolean rooted = state.head(i) == size;
            heads[i] = rooted ? root : state.head(i);
            relations[i] = i == root ? "root" : rooted ? "dep" : state.relationName(i);
        }
        return new Tree(heads, relations);
    }

    /** The labels of the model as moves with relations. */
    public static final class Transitions {
        private final Move[] moves;
        private final String[] relations;
        private final long[] hashes;

        /** Labels are {@code SHIFT}, {@code REDUCE}, {@code LEFT nsubj}, {@code RIGHT dobj} ... */
        public Transitions(List<String> labels) {
            moves = new Move[labels.size()];
            relations = new String[labels.size()];
            hashes = new long[labels.size()];
            for (int i = 0; i < moves.length; i++) {
                String[] parts = labels.get(i).split(" ", 2);
                moves[i] = Move.valueOf(parts[0]);
                relations[i] = parts.length > 1 ? parts[1] : "";
                hashes[i] = Features.hash(relations[i]);
            }
        }

        public int size() {
            return moves.length;
        }

        public Move move(int i) {
            return moves[i];
        }

        public String relation(int i) {
            return relations[i];
        }

        /** Only the artificial root governs by {@code root}. */
        public boolean allows(ArcEager state, int i) {
            if (!state.allows(moves[i])) {
                return false;
            }
            boolean toRoot = moves[i] == Move.LEFT && state.next() == state.root();
            return toRoot == relations[i].equals("root");
        }

        /** The allowed transition with the best score. */
        public int best(ArcEager state, float[] scores) {
            boolean shift = state.allows(Move.SHIFT);
            boolean reduce = state.allows(Move.REDUCE);
            boolean left = state.allows(Move.LEFT);
            boolean right = state.allows(Move.RIGHT);
            boolean atRoot = state.next() == state.root();
            int best = -1;
            for (int i = 0; i < moves.length; i++) {
                boolean allowed = switch (moves[i]) {
                    case SHIFT -> shift;
                    case REDUCE -> reduce;
                    case LEFT -> left;
                    case RIGHT -> right;
                };
                if (!allowed || (best >= 0 && scores[i] <= scores[best])) {
                    continue;
                }
                boolean toRoot = atRoot && moves[i] == Move.LEFT;
                if (toRoot == relations[i].equals("root")) {
                    best = i;
                }
            }
            return best;
        }

        public void take(ArcEager state, int i) {
            state.move(moves[i], relations[i], hashes[i]);
        }
    }
}
