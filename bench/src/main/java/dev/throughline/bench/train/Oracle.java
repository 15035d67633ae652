package dev.throughline.bench.train;

import dev.throughline.annotate.syntax.ArcEager;
import dev.throughline.annotate.syntax.ArcEager.Move;
import dev.throughline.annotate.syntax.DependencyParser.Transitions;
import java.util.EnumMap;

/** What each move would cost: how many arcs of the gold tree it puts out of reach. */
final class Oracle {

    private static final int NEVER = 1000;

    private final int[] heads;
    private final String[] relations;

    Oracle(ParsedSentence gold) {
        heads = gold.heads();
        relations = gold.relations();
    }

    private int head(int word) {
        return word < heads.length ? heads[word] : -1;
    }

    EnumMap<Move, Integer> costs(ArcEager state) {
        EnumMap<Move, Integer> costs = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            costs.put(move, state.allows(move) ? cost(state, move) : NEVER);
        }
        return costs;
    }

    private int cost(ArcEager state, Move move) {
        int top = state.top();
        int next = state.next();
        return switch (move) {
            case LEFT -> dependentsInBuffer(top, next) + (head(top) > next ? 1 : 0);
            case REDUCE -> dependentsInBuffer(top, next);
            case RIGHT ->
                dependentsOnStack(state, next, state.depth())
                        + (head(next) > next || onStack(state, head(next), state.depth() - 1) ? 1 : 0);
            case SHIFT ->
                dependentsOnStack(state, next, state.depth()) + (onStack(state, head(next), state.depth()) ? 1 : 0);
        };
    }

    private int dependentsInBuffer(int word, int next) {
        int lost = 0;
        for (int i = next; i < heads.length; i++) {
            lost += heads[i] == word ? 1 : 0;
        }
        return lost;
    }

    private int dependentsOnStack(ArcEager state, int word, int depth) {
        int lost = 0;
        for (int i = 0; i < depth; i++) {
            int other = state.stack(i);
            lost += state.head(other) < 0 && heads[other] == word ? 1 : 0;
        }
        return lost;
    }

    private static boolean onStack(ArcEager state, int word, int depth) {
        for (int i = 0; i < depth; i++) {
            if (state.stack(i) == word) {
                return true;
            }
        }
        return false;
    }

    /** An arc of the gold tree must have its relation; any will do for another. */
    boolean hasRightRelation(ArcEager state, Transitions transitions, int transition) {
        int top = state.top();
        int next = state.next();
        String relation = transitions.relation(transition);
        return switch (transitions.move(transition)) {
            case SHIFT, REDUCE -> true;
            case LEFT -> head(top) != next || relation.equals(relations[top]) || next == heads.length;
            case RIGHT -> head(next) != top || relation.equals(relations[next]);
        };
    }
}
