package dev.throughline.acquire;

/**
 * How much of an input is read before it is refused.
 *
 * @param bytes the most bytes of one report, decompressed
 * @param ratio the most bytes that one compressed byte may become
 * @param depth the deepest nesting of elements in a page
 */
public record Limits(long bytes, int ratio, int depth) {

    /** 20 MiB a report, 200 to 1, 100,000 elements deep. */
    public static final Limits STANDARD = new Limits(20L << 20, 200, 100_000);
}
