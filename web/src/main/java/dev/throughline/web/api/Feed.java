package dev.throughline.web.api;

import dev.throughline.tell.Citation;
import dev.throughline.tell.Moment;
import dev.throughline.tell.Reported;
import dev.throughline.web.story.Edition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is new, as an Atom feed: an entry for each report that brought something, the newest first. */
final class Feed {

    private static final int ENTRIES = 50;
    private static final int LINES = 30;
    private static final String NO_DAY = "1970-01-01";

    private Feed() {}

    static String of(Edition edition, String base) {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        List<Reported> reports = edition.reports().reversed().stream()
                .filter(r -> !r.brought().isEmpty())
                .limit(ENTRIES)
                .toList();
        Element feed = document.appendElement("feed").attr("xmlns", "http://www.w3.org/2005/Atom");
        text(feed, "title", "What is new in the story");
        text(feed, "id", base + "/");
        feed.appendElement("link").attr("rel", "self").attr("href", base + "/feed.atom");
        feed.appendElement("link").attr("href", base + "/");
        text(feed, "updated", day(reports.isEmpty() ? null : reports.getFirst().when()));
        feed.appendElement("author").appendElement("name").text("Throughline");
        reports.forEach(r -> entry(feed, r, base));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document.outerHtml() + "\n";
    }

    private static void entry(Element feed, Reported report, String base) {
        Element entry = feed.appendElement("entry");
        text(entry, "title", report.outlet() == null ? report.title() : report.outlet() + ": " + report.title());
        text(entry, "id", "urn:" + report.article().report().id().value());
        if (report.outlet() != null) {
            text(entry.appendElement("author"), "name", report.outlet());
        }
        entry.appendElement("link")
                .attr(
                        "href",
                        base + "/reports/" + report.article().report().id().brief());
        text(entry, "updated", day(report.when()));
        text(
                entry,
                "content",
                report.brought().stream().limit(LINES).map(Citation::text).collect(Collectors.joining("\n\n")));
    }

    private static String day(@org.jspecify.annotations.Nullable Moment moment) {
        return (moment == null ? NO_DAY : moment.first().toString()) + "T00:00:00Z";
    }

    /** Text without the characters that XML has no way to write. */
    private static void text(Element into, String name, String text) {
        into.appendElement(name).text(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD"));
    }
}
