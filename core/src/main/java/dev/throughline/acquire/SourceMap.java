package dev.throughline.acquire;

import java.util.List;

/**
 * The way from the body of an article back to the report: an ordered list of runs.
 *
 * <p>A body is put together from pieces of the decoded report; white space between pieces may be the body's own. Inside a
 * verbatim run the n-th character of the body is the n-th of the source; another run (a decoded character reference, folded
 * white space) maps as a whole.
 *
 * @param charset the name of the charset that the report was decoded with
 * @param runs ordered by {@code start}, not overlapping; characters of the body between runs were added (blank lines)
 */
public record SourceMap(String charset, List<Run> runs) {

    /**
     * A run of the body and where it stands in the decoded report, in UTF-16 units of both.
     *
     * @param start first character in the body
     * @param end after the last in the body
     * @param from first character in the decoded report
     * @param to after the last in the decoded report
     * @param verbatim both have the same characters
     */
    public record Run(int start, int end, int from, int to, boolean verbatim) {
        public Run {
            if (start < 0 || end <= start || from < 0 || to < from || (verbatim && end - start != to - from)) {
                throw new IllegalArgumentException(
                        "not a run: [" + start + ", " + end + ") from [" + from + ", " + to + ")");
            }
        }
    }

    public SourceMap {
        runs = List.copyOf(runs);
    }
}
