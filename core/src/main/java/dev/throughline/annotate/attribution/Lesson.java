package dev.throughline.annotate.attribution;

/**
 * One choice that the tagger has to make, with the right answer.
 *
 * @param right the index of the right candidate
 */
public record Lesson(Step step, Ranking ranking, int right) {

    /** The choices of the tagger, in their order. */
    public enum Step {
        CUE,
        CUE_SPAN,
        SOURCE,
        BEFORE,
        AFTER,
        ACCEPT
    }
}
