package dev.throughline.cli.export;

import dev.throughline.acquire.Excluded;
import dev.throughline.acquire.Span;
import dev.throughline.reconcile.Copy;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Reported;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * The texts of the reports at the end of a page, and the anchors in them.
 *
 * <p>Anchors are handed out while the page is written and set into the texts afterwards, at the exact first character of
 * the words that a line was cut from.
 */
final class ReportTexts {

    private final TreeMap<String, SortedSet<Integer>> wanted = new TreeMap<>();

    /** The name of the place of a line's words. */
    String anchor(Citation line) {
        String report = line.line().report().brief();
        Span span = line.line().span();
        if (span.in() == Span.Part.TITLE) {
            return "r-" + report;
        }
        wanted.computeIfAbsent(report, k -> new TreeSet<>()).add(span.start());
        return anchor(report, span.start());
    }

    private static String anchor(String report, int start) {
        return "r-" + report + "-" + start;
    }

    void append(Element section, Reported report) {
        String brief = report.article().report().id().brief();
        Element article = section.appendElement("article").id("r-" + brief).addClass("report");
        String title = report.article().title();
        article.appendElement("h3").text(title == null ? report.label() : title);
        article.appendElement("p").addClass("note").text(about(report));
        String text = report.article().text();
        for (int at = 0; at < text.length(); ) {
            int stop = text.indexOf("\n\n", at);
            int end = stop < 0 ? text.length() : stop;
            paragraph(article.appendElement("p"), brief, text, at, end);
            at = stop < 0 ? text.length() : stop + 2;
        }
        if (!report.article().excluded().isEmpty()) {
            Element details = article.appendElement("details");
            details.appendElement("summary").text("Left out");
            for (Excluded block : report.article().excluded()) {
                Element item = details.appendElement("p").addClass("excluded");
                item.appendElement("b")
                        .text(block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
                item.appendText(" (" + block.reason() + ") ");
                item.appendElement("span").text(block.text());
            }
        }
    }

    private void paragraph(Element into, String report, String text, int from, int to) {
        int at = from;
        for (int start : wanted.getOrDefault(report, new TreeSet<>()).subSet(from, to)) {
            into.appendText(text.substring(at, start));
            into.appendElement("a").id(anchor(report, start));
            at = start;
        }
        into.appendText(text.substring(at, to));
    }

    private static String about(Reported report) {
        StringBuilder about = new StringBuilder(report.label());
        if (!report.article().byline().isEmpty()) {
            about.append(" · ").append(String.join(", ", report.article().byline()));
        }
        about.append(" · ")
                .append(report.when() == null ? "undated" : report.when().toString());
        if (report.dating() != null) {
            about.append(" (").append(report.dating().rule()).append(")");
        }
        Copy copy = report.copy();
        if (copy != null) {
            about.append(" · ")
                    .append(copy.kind().name().toLowerCase(Locale.ROOT))
                    .append(" from ")
                    .append(copy.original().brief());
        }
        return about.append(" · ").append(report.article().report().uri()).toString();
    }
}
