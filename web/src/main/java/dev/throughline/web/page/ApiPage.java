package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import org.jsoup.nodes.Element;

/** What there is for programs. */
public final class ApiPage {

    private ApiPage() {}

    /**
     * The page.
     *
     * @param addresses every address for programs
     */
    public static Page of(Iterable<String> addresses) {
        Element list = el("ul.facet");
        for (String address : addresses) {
            list.appendChild(
                    el("li", address.contains("{") ? el("code", address) : link("a", address, el("code", address))));
        }
        return Page.of(
                "For programs",
                el(
                        "header.page",
                        el("h1", "For programs"),
                        el(
                                "p.lead",
                                "The documents of reading/1 and story/1, whole and in parts; annotations as the W3C writes them; a feed"
                                        + " of what is new. openapi.json describes them.")),
                list);
    }
}
