package dev.throughline.store;

import dev.throughline.acquire.Article;
import dev.throughline.extract.Reading;

/** A reading of the same bytes from another address. */
final class Readdressed {
    private Readdressed() {}

    static Reading to(Reading reading, String uri) {
        Article a = reading.article();
        Article.ReportRef report =
                new Article.ReportRef(a.report().id(), uri, a.report().bytes());
        Article article = new Article(
                report,
                a.mediaType(),
                a.address(),
                a.title(),
                a.standfirst(),
                a.outlet(),
                a.byline(),
                a.dateline(),
                a.published(),
                a.imprint(),
                a.language(),
                a.text(),
                a.sources(),
                a.excluded());
        return new Reading(
                article,
                reading.sentences(),
                reading.entities(),
                reading.times(),
                reading.statements(),
                reading.events(),
                reading.figures());
    }
}
