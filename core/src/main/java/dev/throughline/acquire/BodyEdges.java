package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.List;
import java.util.regex.Pattern;

/** Signs so plain that they overrule the learned weights: what closes a text below its last sentence, and lines without a word. */
final class BodyEdges {

    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)^(?:author|written by|posted by|about the author|tags?|filed under|share this|source|#\\w+)\\b.{0,80}$|^(?:#\\w+\\s*)+$");

    private BodyEdges() {}

    static State[] trimmed(List<Block> blocks, State[] states) {
        for (int i = 0; i < states.length; i++) {
            if (states[i] == State.BODY && blocks.get(i).text().codePoints().noneMatch(Character::isLetterOrDigit)) {
                states[i] = State.ASIDE;
            }
        }
        int end = states.length;
        while (end > 0 && (states[end - 1] != State.BODY || closes(blocks, end - 1))) {
            end--;
        }
        // A text of nothing but such lines is better kept than lost.
        for (int i = end; i < states.length && end > 0; i++) {
            states[i] = State.AFTER;
        }
        return states;
    }

    private static boolean closes(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        if (CLOSING.matcher(text).find()) {
            return true;
        }
        // A sentence about an editor is a biography where a line in front of it says so, or where it asks to be
        // followed.
        boolean announced = i > 0 && CLOSING.matcher(blocks.get(i - 1).text()).find();
        return BlockKind.isBio(text)
                && (announced
                        || text.contains("@")
                        || text.toLowerCase(java.util.Locale.ROOT).contains("follow "));
    }
}
