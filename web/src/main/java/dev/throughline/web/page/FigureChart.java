package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.PartialDate;
import dev.throughline.survey.FigureSeries.Point;
import dev.throughline.tell.Counted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A measure over time: each point leads to its words. A dot is a plain value, a ring an approximate one, a bar a range, an arrow
 * says that the value may lie beyond; a thin line to the right is a month or a year where the day is not known.
 */
final class FigureChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 220;
    private static final int LEFT = 76;
    private static final int RIGHT = 20;
    private static final int TOP = 24;
    private static final int BASE = HEIGHT - 28;
    private static final int TICKS = 4;

    private record Dot(int index, LocalDate from, LocalDate to, double low, double high, Point point) {}

    private final Counted counted;
    private final List<Dot> dots;
    private final long first;
    private final long last;
    private final double top;

    private FigureChart(Counted counted, List<Dot> dots) {
        this.counted = counted;
        this.dots = dots;
        this.first = dots.stream().mapToLong(d -> d.from.toEpochDay()).min().orElseThrow();
        this.last = dots.stream().mapToLong(d -> d.to.toEpochDay()).max().orElseThrow();
        this.top = nice(dots.stream().mapToDouble(Dot::high).max().orElseThrow());
    }

    /** The picture, where at least two dated values make one. */
    static Optional<Element> of(Counted counted) {
        List<Dot> dots = new ArrayList<>();
        List<Point> points = counted.series().points();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            PartialDate asOf = point.asOf();
            if (asOf != null) {
                BigDecimal low = point.min() == null ? point.max() : point.min();
                BigDecimal high = point.max() == null ? point.min() : point.max();
                if (low != null && high != null && low.signum() >= 0) {
                    dots.add(new Dot(i, asOf.earliest(), asOf.latest(), low.doubleValue(), high.doubleValue(), point));
                }
            }
        }
        return dots.stream().map(Dot::from).distinct().count() < 2
                ? Optional.empty()
                : Optional.of(new FigureChart(counted, dots).draw());
    }

    private Element draw() {
        Element svg = el("svg.chart")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "group")
                .attr("aria-label", counted.series().measure().name() + ": the values of the table, over time");
        grid(svg);
        dots.forEach(dot -> svg.appendChild(dot(dot)));
        return el("figure", svg);
    }

    private void grid(Element svg) {
        for (int i = 0; i <= TICKS; i++) {
            double value = top * i / TICKS;
            svg.appendChild(line(i == 0 ? "axis" : "grid", LEFT, y(value), WIDTH - RIGHT, y(value)));
            svg.appendChild(label(LEFT - 10, y(value) + 4, "end", shortly(value)));
        }
        long years = ChronoUnit.YEARS.between(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
        if (years < 1) {
            svg.appendChild(label(LEFT, HEIGHT - 8, "start", Days.of(LocalDate.ofEpochDay(first))));
            svg.appendChild(label(WIDTH - RIGHT, HEIGHT - 8, "end", Days.of(LocalDate.ofEpochDay(last))));
            return;
        }
        long every = Math.max(1, (years + 7) / 8);
        for (LocalDate year = LocalDate.ofEpochDay(first).plusYears(1).withDayOfYear(1);
                year.toEpochDay() <= last;
                year = year.plusYears(every)) {
            svg.appendChild(line("grid", x(year), BASE, x(year), BASE + 5));
            svg.appendChild(label(x(year), HEIGHT - 8, "middle", String.valueOf(year.getYear())));
        }
    }

    private Element dot(Dot dot) {
        double x = x(dot.from);
        double high = y(dot.high);
        double low = y(dot.low);
        Element link = link(
                        counted.conflicts(dot.index) ? "a.point.conflict" : "a.point",
                        Cite.address(counted.places().get(dot.index)),
                        el("title", title(dot)))
                .attr("tabindex", "-1");
        if (x(dot.to) - x > 6) {
            link.appendChild(line("span", x, high, x(dot.to), high));
        }
        if (low - high > 1) {
            link.appendChild(line("range", x, low, x, high));
        }
        boolean open = dot.point.max() == null || dot.point.min() == null;
        if (open) {
            int up = dot.point.max() == null ? -1 : 1;
            link.appendChild(el("path.arrow")
                    .attr(
                            "d",
                            String.format(
                                    Locale.ROOT,
                                    "M%.1f %.1fv%dm-4 %dl4 %dl4 %d",
                                    x,
                                    high + up * 5,
                                    up * 13,
                                    -up * 5,
                                    up * 5,
                                    -up * 5)));
        }
        link.appendChild(el(dot.point.approximate() ? "circle.about" : "circle.plain")
                .attr("cx", number(x))
                .attr("cy", number(high))
                .attr("r", "5"));
        return link;
    }

    private String title(Dot dot) {
        PartialDate asOf = dot.point.asOf();
        String words = counted.places().get(dot.index).text();
        return (asOf == null ? "" : Days.of(asOf) + ": ") + words + " – "
                + Cite.source(counted.places().get(dot.index));
    }

    private double x(LocalDate day) {
        return LEFT + 8 + (double) (WIDTH - LEFT - RIGHT - 16) * (day.toEpochDay() - first) / Math.max(1, last - first);
    }

    private double y(double value) {
        return BASE - (BASE - TOP) * (top == 0 ? 0 : value / top);
    }

    /** The next round number that four steps divide well. */
    private static double nice(double most) {
        if (most <= 0) {
            return 1;
        }
        double scale = Math.pow(10, Math.floor(Math.log10(most)));
        for (double step : new double[] {1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10}) {
            if (step * scale >= most) {
                return step * scale;
            }
        }
        return most;
    }

    private static String shortly(double value) {
        if (value >= 1e9) {
            return FigurePage.number(BigDecimal.valueOf(value / 1e9)) + " bn";
        }
        return value >= 1e6
                ? FigurePage.number(BigDecimal.valueOf(value / 1e6)) + " m"
                : FigurePage.number(BigDecimal.valueOf(value));
    }

    private static Element line(String kind, double x1, double y1, double x2, double y2) {
        return el("line." + kind)
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
    }

    private static Element label(double x, double y, String anchor, String text) {
        return el("text", text).attr("x", number(x)).attr("y", number(y)).attr("text-anchor", anchor);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
