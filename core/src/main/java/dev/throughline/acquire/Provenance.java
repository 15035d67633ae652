package dev.throughline.acquire;

import dev.throughline.acquire.SourceMap.Run;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** Proof that a body was cut from its report: every character outside added white space stands in the bytes, where the map says. */
public final class Provenance {
    private Provenance() {}

    /**
     * The bytes of a report that hold a piece of its article.
     *
     * @param start offset of the first
     * @param end offset after the last
     */
    public record ByteRange(int start, int end) {}

    /** Everything that is wrong with an article's map; empty where it proves the body. */
    public static List<String> violations(Report report, Article article) {
        List<String> violations = new ArrayList<>();
        if (!report.id().equals(article.report().id())) {
            violations.add("the article names report " + article.report().id().brief() + ", this is "
                    + report.id().brief());
        }
        String source =
                new String(report.bytes(), Charset.forName(article.sources().charset()));
        String text = article.text();
        int at = 0;
        for (Run run : article.sources().runs()) {
            if (run.start() < at || run.end() > text.length() || run.to() > source.length()) {
                violations.add("characters " + run.start() + " to " + run.end()
                        + ": the run lies outside the body or the report, or over another");
                continue;
            }
            added(text, at, run.start(), violations);
            String words = text.substring(run.start(), run.end());
            String origin = source.substring(run.from(), run.to());
            if (!(run.verbatim() ? origin.equals(words) : meaning(origin).equals(words))) {
                violations.add("characters " + run.start() + " to " + run.end() + ": \"" + words
                        + "\" stands in the report as \"" + origin + "\"");
            }
            at = run.end();
        }
        added(text, at, text.length(), violations);
        return violations;
    }

    /** Where a span of an article's body stands in the report's bytes; empty where it holds added white space only. */
    public static Optional<ByteRange> bytes(Report report, Article article, Span span) {
        int from = -1;
        int to = -1;
        for (Run run : article.sources().runs()) {
            if (run.end() <= span.start() || run.start() >= span.end()) {
                continue;
            }
            int first = run.verbatim() ? run.from() + Math.max(0, span.start() - run.start()) : run.from();
            int last = run.verbatim() ? run.to() - Math.max(0, run.end() - span.end()) : run.to();
            from = from < 0 ? first : Math.min(from, first);
            to = Math.max(to, last);
        }
        if (from < 0 || span.in() != Span.Part.TEXT) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(article.sources().charset());
        return Optional.of(new ByteRange(
                Decoded.byteOffset(report.bytes(), charset, from), Decoded.byteOffset(report.bytes(), charset, to)));
    }

    private static void added(String text, int from, int to, List<String> violations) {
        if (!text.substring(from, to).isBlank()) {
            violations.add(
                    "characters " + from + " to " + to + ": \"" + text.substring(from, to) + "\" comes from nowhere");
        }
    }

    /** What a stretch of a report means: escapes and references decoded, white space folded to one space. */
    private static String meaning(String origin) {
        String written = JsonString.unescaped(origin);
        String decoded = written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, false);
        boolean blank = true;
        for (int i = 0; i < decoded.length(); i++) {
            blank &= BlockBuilder.isBlank(decoded.charAt(i)) || BlockBuilder.isInvisible(decoded.charAt(i));
        }
        return blank ? " " : decoded;
    }
}
