package dev.throughline.contract;

import java.util.Arrays;

/**
 * The offsets of a text counted in code points, and back in UTF-16 units.
 *
 * <p>A text without characters beyond the basic plane needs no table: both counts are the same. Otherwise the table holds
 * the offset of the second half of every surrogate pair; what stands before an offset is found by bisection.
 */
public final class CodePoints {

    private static final int[] NONE = {};

    private final int length;
    private final int[] seconds;

    public CodePoints(String text) {
        this.length = text.length();
        this.seconds = seconds(text);
    }

    private static int[] seconds(String text) {
        int[] found = NONE;
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, 2 * count));
                }
                found[count++] = i++;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    /** How many code points stand before a UTF-16 offset. */
    public int fromUnits(int offset) {
        if (seconds.length == 0) {
            return offset;
        }
        int at = Arrays.binarySearch(seconds, offset);
        // An offset between the halves of a pair counts as before the pair: no text is cut there.
        return offset - (at >= 0 ? at : -at - 1);
    }

    /** The UTF-16 offset before which so many code points stand. */
    public int toUnits(int points) {
        if (seconds.length == 0) {
            return points;
        }
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair numbered `middle` ends in front of the offset if its first half, in code points, does.
            if (seconds[middle] - 1 - middle < points) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return points + low;
    }

    /** How many code points the text has. */
    public int count() {
        return length - seconds.length;
    }
}
