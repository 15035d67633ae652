package dev.throughline.annotate.syntax;

import java.util.Arrays;

/**
 * A sentence half parsed: the words waiting for dependents on a stack, the next word, and the arcs so far.
 *
 * <p>The arc-eager system, with an artificial root as last word, so that every other word is headed when nothing is left.
 */
public final class ArcEager {

    /** The moves; the arcs come with a relation. */
    public enum Move {
        SHIFT,
        REDUCE,
        LEFT,
        RIGHT
    }

    private final int size;
    private final int[] stack;
    private final int[] heads;
    private final String[] relations;
    final long[] relation;
    final int[] left;
    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] lefts;
    final int[] rights;
    private int depth;
    private int next;

    /** Before the first move on a sentence of so many words. */
    public ArcEager(int size) {
        this.size = size;
        stack = new int[size + 1];
        heads = filled(size + 1);
        relations = new String[size + 1];
        relation = new long[size + 1];
        left = filled(size + 1);
        left2 = filled(size + 1);
        right = filled(size + 1);
        right2 = filled(size + 1);
        lefts = new int[size + 1];
        rights = new int[size + 1];
    }

    private static int[] filled(int n) {
        int[] array = new int[n];
        Arrays.fill(array, -1);
        return array;
    }

    public boolean isDone() {
        return next == size && depth == 0;
    }

    /** The artificial root's place. */
    public int root() {
        return size;
    }

    /** The next word; the root's place where no word is left. */
    public int next() {
        return next;
    }

    /** The word on top of the stack, or -1. */
    public int top() {
        return depth == 0 ? -1 : stack[depth - 1];
    }

    /** The n-th word of the stack, 0 at the bottom. */
    public int stack(int n) {
        return stack[n];
    }

    public int depth() {
        return depth;
    }

    /** The head of a word so far, or -1. */
    public int head(int word) {
        return word < 0 ? -1 : heads[word];
    }

    public String relationName(int word) {
        String name = relations[word];
        return name == null ? "dep" : name;
    }

    public boolean allows(Move move) {
        return switch (move) {
            case SHIFT -> next < size;
            case REDUCE -> depth > 0 && heads[stack[depth - 1]] >= 0;
            case LEFT -> depth > 0 && heads[stack[depth - 1]] < 0;
            case RIGHT -> depth > 0 && next < size;
        };
    }

    public void move(Move move, String name, long hash) {
        switch (move) {
            case SHIFT -> stack[depth++] = next++;
            case REDUCE -> depth--;
            case LEFT -> {
                int word = stack[--depth];
                arc(next, word, name, hash);
                left2[next] = left[next];
                left[next] = word;
                lefts[next]++;
            }
            case RIGHT -> {
                int top = stack[depth - 1];
                arc(top, next, name, hash);
                right2[top] = right[top];
                right[top] = next;
                rights[top]++;
                stack[depth++] = next++;
            }
        }
    }

    private void arc(int head, int word, String name, long hash) {
        heads[word] = head;
        relations[word] = name;
        relation[word] = hash;
    }
}
