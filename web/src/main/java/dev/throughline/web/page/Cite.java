package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.tell.Citation;
import java.util.List;
import org.jsoup.nodes.Element;

/** Words of a report, and the way to where they stand. */
final class Cite {
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
        return link("a.place", address(line), line.label(), line.paragraph() == 0 ? " title" : " ¶" + line.paragraph());
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
