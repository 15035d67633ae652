package dev.throughline.acquire;

/**
 * How much of an input is read before it is refused.
 *
 * @param bytes the most bytes of one report, decompressed
 * @param ratio the most bytes that one compressed byte may become
 * @param blocks the most blocks of text (paragraphs, lines, list items) in one report
 * @param tags the most tags of one page, counted before it is parsed
 * @param depth how deep archives, compressed files and streams of reports may stand in one another
 */
public record Limits(long bytes, int ratio, int blocks, int tags, int depth) {

    /** 20 MiB a report, 200 to 1, 10,000 blocks, 300,000 tags, five wrappings. The nesting of elements needs no limit of ours: the parser flattens what is too deep. */
    public static final Limits STANDARD = new Limits(20L << 20, 200, 10_000, 300_000, 5);

    /** The same with another limit on the bytes of a report. */
    public Limits withBytes(long most) {
        return new Limits(most, ratio, blocks, tags, depth);
    }
}
