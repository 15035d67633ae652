package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.survey.Dating;
import dev.throughline.tell.Reported;
import dev.throughline.web.story.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An article as it reads, with what was understood in its margin, what was left out, its other versions. */
public final class ReportPage {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private ReportPage() {}

    /** One report. */
    public static Page one(Edition edition, Reported report, Reading reading, Ask ask) {
        List<Element> parts = new ArrayList<>();
        parts.add(el("nav.trail", link("a", "/reports", "Reports"), neighbours(edition, report))
                .attr("aria-label", "Where you are"));
        VersionList versions = new VersionList(edition, report);
        parts.add(header(edition, report, versions));
        parts.add(legend());
        parts.add(article(edition, reading, asked(reading.article(), ask.text("words"))));
        parts.add(NewsList.of(edition, report));
        add(parts, versions.chain());
        add(parts, versions.copies());
        add(parts, LeftOut.of(report.article()));
        return new Page(report.title(), parts);
    }

    private static void add(List<Element> parts, @Nullable Element part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static @Nullable Span asked(Article article, String words) {
        Matcher m = WORDS.matcher(words);
        if (!m.matches()) {
            return null;
        }
        int start = Integer.parseInt(m.group(1));
        int end = Integer.parseInt(m.group(2));
        return start < end && end <= article.text().length() ? article.span(start, end) : null;
    }

    private static Element neighbours(Edition edition, Reported report) {
        int at = edition.reports().indexOf(report);
        Element span = el("span.neighbours");
        if (at > 0) {
            span.appendChild(link(
                            "a",
                            Cite.report(edition.reports()
                                    .get(at - 1)
                                    .article()
                                    .report()
                                    .id()),
                            "← Earlier report")
                    .attr("rel", "prev"));
        }
        if (at + 1 < edition.reports().size()) {
            span.appendChild(link(
                            "a",
                            Cite.report(edition.reports()
                                    .get(at + 1)
                                    .article()
                                    .report()
                                    .id()),
                            "Later report →")
                    .attr("rel", "next"));
        }
        return span;
    }

    private static Element header(Edition edition, Reported report, VersionList versions) {
        Article a = report.article();
        ReportId id = a.report().id();
        return el(
                "header.page.headline",
                report.outlet() == null ? el("p.note", "No outlet named") : el("p.outlet", report.outlet()),
                el("h1", report.title()),
                a.standfirst() == null ? null : el("p.standfirst", a.standfirst()),
                el(
                        "p.note",
                        a.byline().isEmpty() ? null : String.join(", ", a.byline()) + " · ",
                        el("time", Days.of(report.when())),
                        dated(edition, report)),
                el(
                        "p.note",
                        Links.outside(a.address()),
                        a.address() == null ? null : " · ",
                        "from ",
                        file(a),
                        " · ",
                        link(
                                        "a",
                                        Cite.report(id) + "/original",
                                        "original, " + Shown.number(a.report().bytes()) + " bytes")
                                .attr("download", ""),
                        " · ",
                        link("a", "/api/reports/" + id.brief(), "JSON"),
                        " · ",
                        link("a", "/?since=" + id.brief(), "new since this report"),
                        " · ",
                        el("code", id.brief())),
                versions.neighbours());
    }

    /** Where the bytes came from: an address, or the name of a file without the folders of this machine. */
    private static String file(Article article) {
        String uri = article.report().uri();
        return Links.isOfTheWeb(uri)
                ? uri
                : uri.substring(uri.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static List<Object> dated(Edition edition, Reported report) {
        List<Object> parts = new ArrayList<>();
        Published published = report.article().published();
        Dating dating = report.dating();
        if (published != null) {
            parts.add(published.certainty() == Published.Certainty.STATED ? ", as stated" : ", inferred");
            parts.add(" (" + published.origin() + (published.found() == null ? "" : ": " + published.found()) + ")");
        } else if (dating != null) {
            parts.add(", dated by the rest of the story: " + dating.rule() + " ");
            dating.evidence().forEach(line -> {
                boolean own = line.report().equals(report.article().report().id());
                parts.add(own ? Cite.here(edition.cite(line)) : Cite.place(edition.cite(line)));
                parts.add(" ");
            });
        }
        return parts;
    }

    private static Element legend() {
        Element legend = el("fieldset.legend", el("legend", "Underlined"));
        for (List<String> kind : List.of(
                List.of("said", "what was said"),
                List.of("name", "names"),
                List.of("fig", "figures"),
                List.of("event", "events"),
                List.of("day", "times"))) {
            legend.appendChild(el(
                    "label",
                    el("input#k-" + kind.getFirst())
                            .attr("type", "checkbox")
                            .attr("checked", "")
                            .attr("autocomplete", "off"),
                    el("span.k." + kind.getFirst(), kind.getLast())));
        }
        return legend;
    }

    private static Element article(Edition edition, Reading reading, @Nullable Span asked) {
        Underlined underlined = new Underlined(edition, reading, asked);
        Notes notes = new Notes(edition, reading);
        String text = reading.article().text();
        Element article = el("article.report").attr("aria-label", "The article");
        int number = 1;
        for (int at = 0; at < text.length(); ) {
            int stop = text.indexOf("\n\n", at);
            int end = stop < 0 ? text.length() : stop;
            article.appendChild(el("div.par#p" + number++, underlined.paragraph(at, end), notes.of(at, end)));
            at = stop < 0 ? text.length() : stop + 2;
        }
        return article;
    }
}
