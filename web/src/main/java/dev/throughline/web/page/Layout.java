package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame of every page: head, way around, search, foot. */
public final class Layout {

    private record Place(String path, String name) {}

    private static final List<Place> PLACES = List.of(
            new Place("/", "Story"),
            new Place("/said", "Said"),
            new Place("/disputes", "Disputes"),
            new Place("/figures", "Figures"),
            new Place("/people", "People"),
            new Place("/reports", "Reports"),
            new Place("/add", "Add"));

    private final Assets assets;

    public Layout(Assets assets) {
        this.assets = assets;
    }

    /** The whole document. */
    public String page(Page page, Ask ask) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = el("html").attr("lang", "en");
        document.appendChild(html);
        html.appendChild(head(page));
        Element main = el("main#main", page.content()).attr("tabindex", "-1");
        html.appendChild(el(
                "body",
                link("a.skip", "#main", "Skip to the content"),
                banner(ask),
                ask.changing() ? changing() : null,
                main,
                foot()));
        return document.outerHtml() + "\n";
    }

    private Element head(Page page) {
        return el(
                "head",
                el("meta").attr("charset", "utf-8"),
                el("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"),
                el("meta").attr("name", "color-scheme").attr("content", "light dark"),
                el("meta")
                        .attr("name", "htmx-config")
                        .attr(
                                "content",
                                "{\"allowEval\":false,\"includeIndicatorStyles\":false,\"selfRequestsOnly\":true,\"allowScriptTags\":false,"
                                        + "\"historyCacheSize\":0}"),
                el("title", page.title() + " · Throughline"),
                el("link").attr("rel", "icon").attr("href", assets.address("icon.svg")),
                el("link").attr("rel", "stylesheet").attr("href", assets.address("style.css")),
                el("link")
                        .attr("rel", "alternate")
                        .attr("type", "application/atom+xml")
                        .attr("title", "What is new")
                        .attr("href", "/feed.atom"),
                el("script").attr("src", assets.address("htmx.js")).attr("defer", ""),
                el("script").attr("src", assets.address("page.js")).attr("defer", ""));
    }

    private static Element banner(Ask ask) {
        Element list = el("ul");
        for (Place place : PLACES) {
            boolean here = place.path().equals("/")
                    ? ask.path().equals("/")
                    : ask.path().equals(place.path()) || ask.path().startsWith(place.path() + "/");
            Element link = link("a", place.path(), place.name());
            if (here) {
                link.attr("aria-current", "page");
            }
            list.appendChild(el("li", link));
        }
        return el(
                "header.banner",
                link("a.name", "/", "Throughline"),
                el("nav", list).attr("aria-label", "Pages"),
                el(
                                "form.search",
                                el("label.unseen", "Search in what was said").attr("for", "search"),
                                el("input#search")
                                        .attr("type", "search")
                                        .attr("name", "q")
                                        .attr("placeholder", "Search in what was said")
                                        .attr("value", ask.path().equals("/said") ? Shown.text(ask.text("q")) : "")
                                        .attr("autocomplete", "off"),
                                el("button", "Search").attr("type", "submit"))
                        .attr("action", "/said")
                        .attr("method", "get")
                        .attr("role", "search"));
    }

    private static Element changing() {
        return el(
                        "p.changing",
                        "The store has changed. The story is being put together anew; load the page again in a moment.")
                .attr("role", "status");
    }

    private static Element foot() {
        return el(
                "footer",
                el(
                        "p",
                        "Every line is cut from a report and leads to its words. What a report says is not thereby true. ",
                        link("a", "/corrections", "Corrections"),
                        " · ",
                        link("a", "/api", "For programs"),
                        " · ",
                        link("a", "/feed.atom", "Feed")));
    }
}
