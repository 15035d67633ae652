package dev.throughline.extract.event;

/**
 * A trigger found in a sentence.
 *
 * @param token the index of its word
 * @param end after its last token; the word that stands with a verb is not counted
 * @param partner the index of the word that stands with it, its own where it needs none
 */
record Find(Trigger trigger, int token, int end, int partner) {

    /** A verb that stands with the word it needs says most, a bare noun least. */
    double confidence() {
        return partner != token ? 0.85 : trigger.verb() ? 0.7 : 0.55;
    }
}
