package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Reported;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Words of a report, and the way to where they stand. */
final class Cite {

    /** So many characters of a title tell a report from others. */
    private static final int BRIEF = 30;

    private Cite() {}

    /** The words with their place behind them. */
    static List<Object> line(Citation line) {
        return List.of(words(line.text()), " ", place(line));
    }

    static Element words(String text) {
        return el("q.words", Shown.line(text));
    }

    /** The outlet and the paragraph, leading to the words in the report. */
    static Element place(Citation line) {
        return link("a.place", address(line), source(line), " ", paragraph(line));
    }

    /** The paragraph alone, on the page of the report itself. */
    static Element here(Citation line) {
        return link("a.place", address(line), paragraph(line));
    }

    private static String paragraph(Citation line) {
        return line.paragraph() == 0 ? "title" : "¶" + line.paragraph();
    }

    /** Who published the words; where the report does not say, how its title begins. */
    static String source(Citation line) {
        return source(line.outlet(), line.title());
    }

    static String source(Reported report) {
        return source(report.outlet(), report.title());
    }

    private static String source(@Nullable String outlet, String title) {
        if (outlet != null) {
            return outlet;
        }
        int cut = title.length() <= BRIEF ? title.length() : title.lastIndexOf(' ', BRIEF);
        String begin = title.substring(0, cut < 1 ? BRIEF : cut);
        return "“" + (begin.length() == title.length() ? begin : begin.replaceFirst("[^\\p{L}\\p{N}]+$", "") + " …")
                + "”";
    }

    /** Where the words stand: the report's page with them marked. */
    static String address(Citation line) {
        Span span = line.line().span();
        String report = report(line.line().report());
        return span.in() == Span.Part.TITLE ? report : report + "?words=" + span.start() + "-" + span.end() + "#words";
    }

    static String report(ReportId id) {
        return "/reports/" + id.brief();
    }
}
