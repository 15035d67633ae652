package dev.throughline.acquire;

import org.jsoup.nodes.Document;

/**
 * What a page claims about its article in elements that no reader sees, collected once.
 *
 * @param title the whole title of the page
 */
record PageClaims(String title, PageElements elements, LinkedFacts linked, PageMeta meta) {

    static PageClaims of(Document page) {
        PageElements elements = new PageElements(page);
        return new PageClaims(
                PageMeta.clean(page.title()), elements, LinkedFacts.of(elements.scripts), PageMeta.of(elements.metas));
    }

    /** The summary that the page gives to search engines and other sites, or the empty string. */
    String summary() {
        String summary = meta.first("og:description", "description", "twitter:description");
        return summary.isEmpty() ? linked.description() : summary;
    }

    /** The title that the page gives to other sites, without the outlet where it can be told; or the empty string. */
    String headline() {
        String shared = meta.first("og:title", "twitter:title", "dc.title");
        return !linked.headline().isEmpty() ? linked.headline() : !shared.isEmpty() ? shared : title;
    }
}
