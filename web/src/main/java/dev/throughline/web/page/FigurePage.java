package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.reconcile.Correction;
import dev.throughline.survey.FigureSeries.Point;
import dev.throughline.tell.Counted;
import dev.throughline.tell.Moment;
import dev.throughline.web.story.Edition;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How the figures moved: a picture and a table for each measure. */
public final class FigurePage {

    private static final int SIZE = 20;
    private static final int SINGLES = 150;

    private FigurePage() {}

    public static Page of(Edition edition, Ask ask) {
        List<Counted> wanted = edition.figures().stream()
                .filter(c -> !ask.has("q")
                        || c.series()
                                .measure()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .contains(ask.text("q").toLowerCase(Locale.ROOT)))
                .toList();
        List<Counted> several =
                wanted.stream().filter(c -> c.series().points().size() > 1).toList();
        List<Counted> single =
                wanted.stream().filter(c -> c.series().points().size() == 1).toList();
        Element list = el("div#list");
        Pager<Counted> pager = new Pager<>(several, SIZE, ask);
        pager.shown().forEach(c -> list.appendChild(measure(c, edition, ask)));
        if (several.isEmpty()) {
            list.appendChild(el("p.none", "No figure is given more than once."));
        }
        Markup.put(list, pager.links());
        if (!single.isEmpty()) {
            list.appendChild(singles(single));
        }
        return Page.of(
                "Figures",
                el(
                        "header.page",
                        el("h1", "Figures"),
                        el(
                                "p.lead",
                                "What the reports count, as they counted it. A ring is “about”, an arrow “more than” or “fewer than”, a"
                                        + " bar a range. In colour: two values for one time.")),
                el(
                                "form.filter",
                                Fields.text("q", "Counted", ask),
                                el("button", "Show").attr("type", "submit"))
                        .attr("action", "/figures")
                        .attr("method", "get")
                        .attr("data-live", ""),
                list);
    }

    private static Element measure(Counted counted, Edition edition, Ask ask) {
        Element body = el("tbody");
        for (int i = 0; i < counted.series().points().size(); i++) {
            body.appendChild(row(counted, i, edition, ask));
        }
        Element table = el(
                "table",
                el("caption.unseen", counted.series().measure().name()),
                el(
                        "thead",
                        el(
                                "tr",
                                head("As of"),
                                head("Value"),
                                head("In the words of the report"),
                                head("Given by"),
                                el("td", ""))),
                body);
        return el(
                "article.measure#" + counted.series().measure().id(),
                el("h2", counted.series().measure().name()),
                FigureChart.of(counted).orElse(null),
                el("div.scroll", table)
                        .attr("tabindex", "0")
                        .attr("role", "region")
                        .attr(
                                "aria-label",
                                "Table: " + counted.series().measure().name()),
                el(
                        "details.why",
                        el("summary", "Why these are together"),
                        el("p", counted.series().measure().rule())));
    }

    private static Element head(String text) {
        return el("th", text).attr("scope", "col");
    }

    private static Element row(Counted counted, int i, Edition edition, Ask ask) {
        Point point = counted.series().points().get(i);
        boolean conflict = counted.conflicts(i);
        Element correction = Corrections.of(edition, point.figure().storyId(), ask);
        return el(
                correction != null ? "tr.wrong" : conflict ? "tr.conflict" : "tr",
                el("td.when", el("time", Days.of(point.when() == null ? null : Moment.of(point.when())))),
                el(
                        "td.value",
                        value(point),
                        conflict ? el("span.mark", " ≠").attr("title", "another value for this time") : null),
                el("td", Cite.line(counted.places().get(i)), correction),
                el("td", point.source() == null ? "" : point.source()),
                el(
                        "td.wrongly",
                        correction == null
                                ? Corrections.form(Correction.Kind.FIGURE, "Wrong?", point.line(), null, ask)
                                : null));
    }

    private static Element singles(List<Counted> single) {
        Element rows = el("tbody");
        single.stream().limit(SINGLES).forEach(c -> {
            Point point = c.series().points().getFirst();
            rows.appendChild(el(
                    "tr",
                    el("td.when", el("time", Days.of(point.when() == null ? null : Moment.of(point.when())))),
                    el("td.value", value(point)),
                    el("td", Cite.line(c.places().getFirst())),
                    el("td", point.source() == null ? "" : point.source())));
        });
        return el(
                "details.singles",
                el("summary", Shown.count(single.size(), "figure") + " given once"),
                el(
                        "table",
                        el(
                                "thead",
                                el(
                                        "tr",
                                        head("As of"),
                                        head("Value"),
                                        head("In the words of the report"),
                                        head("Given by"))),
                        rows),
                single.size() > SINGLES
                        ? el(
                                "p.note",
                                "The first " + SINGLES + "; ask for what is counted above, or ",
                                link("a", "/api/figures", "take all as JSON"),
                                ".")
                        : null);
    }

    /** {@code 5,000}, {@code about 2,500}, {@code more than 5,000}, {@code 2,000–3,000}. */
    static String value(Point point) {
        BigDecimal min = point.min();
        BigDecimal max = point.max();
        String value;
        if (min != null && max != null) {
            value = min.compareTo(max) == 0 ? number(min) : number(min) + "–" + number(max);
        } else if (min != null) {
            value = "≥ " + number(min);
        } else {
            value = "≤ " + number(max);
        }
        return (point.approximate() ? "~ " : "") + value;
    }

    static String number(@Nullable BigDecimal value) {
        return value == null
                ? ""
                : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** The values one after the other, where they change: {@code ≥ 5,000 → 3,000 → 2,500}. */
    static String inShort(Counted counted) {
        List<String> values = new ArrayList<>();
        for (Point point : counted.series().points()) {
            String value = value(point);
            if (values.isEmpty() || !values.getLast().equals(value)) {
                values.add(value);
            }
        }
        return values.size() <= 6
                ? String.join(" → ", values)
                : String.join(" → ", values.subList(0, 3)) + " … "
                        + String.join(" → ", values.subList(values.size() - 2, values.size()));
    }
}
