package dev.throughline.cli.export;

import dev.throughline.acquire.PartialDate;
import dev.throughline.survey.FigureSeries.Point;
import dev.throughline.tell.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A series of figures as a picture (SVG): time to the right, value upwards from nought.
 *
 * <p>A dot is a plain value, a ring an approximate one; an arrow says that the true value may lie beyond; the words of the
 * report stand in the point's title.
 */
final class FigureChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;
    private static final int LEFT = 64;
    private static final int RIGHT = 16;
    private static final int TOP = 14;
    private static final int BOTTOM = 24;

    private record Dot(int index, LocalDate day, double value, Point point) {}

    private FigureChart() {}

    /** The picture, where at least two dated values make one. */
    static Optional<Element> of(Counted counted, ReportTexts texts) {
        List<Dot> dots = new ArrayList<>();
        List<Point> points = counted.series().points();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            PartialDate asOf = point.asOf();
            var bound = point.max() != null ? point.max() : point.min();
            if (asOf != null && bound != null) {
                dots.add(new Dot(i, asOf.earliest(), bound.doubleValue(), point));
            }
        }
        if (dots.stream().map(Dot::day).distinct().count() < 2) {
            return Optional.empty();
        }
        return Optional.of(draw(counted, texts, dots));
    }

    private static Element draw(Counted counted, ReportTexts texts, List<Dot> dots) {
        long first = dots.stream().mapToLong(d -> d.day().toEpochDay()).min().orElseThrow();
        long last = dots.stream().mapToLong(d -> d.day().toEpochDay()).max().orElseThrow();
        double top = dots.stream().mapToDouble(Dot::value).max().orElseThrow();
        Element svg = new Element("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "img")
                .attr("aria-label", counted.series().measure().name());
        axis(svg, first, last, top);
        for (Dot dot : dots) {
            double x = LEFT + (double) (WIDTH - LEFT - RIGHT) * (dot.day().toEpochDay() - first) / (last - first);
            double y = HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (top == 0 ? 0 : dot.value() / top);
            Element link = svg.appendElement("a")
                    .attr("href", "#" + texts.anchor(counted.places().get(dot.index())));
            link.appendElement("title")
                    .text(dot.day() + ": " + dot.point().line().text());
            Element circle = link.appendElement("circle")
                    .attr("cx", number(x))
                    .attr("cy", number(y))
                    .attr("r", "5");
            circle.addClass(dot.point().approximate() ? "about" : "plain");
            if (counted.conflicts(dot.index())) {
                circle.addClass("conflict");
            }
            if (dot.point().max() == null || dot.point().min() == null) {
                int up = dot.point().max() == null ? -1 : 1;
                link.appendElement("path")
                        .attr(
                                "d",
                                "M" + number(x) + " " + number(y + up * 6) + "v" + up * 12 + "m-4 " + -up * 5 + "l4 "
                                        + up * 5 + "l4 " + -up * 5);
            }
        }
        return svg;
    }

    private static void axis(Element svg, long first, long last, double top) {
        int base = HEIGHT - BOTTOM;
        svg.appendElement("line")
                .attr("x1", String.valueOf(LEFT))
                .attr("y1", String.valueOf(base))
                .attr("x2", String.valueOf(WIDTH - RIGHT))
                .attr("y2", String.valueOf(base));
        label(svg, LEFT - 8, base + 4, "end", "0");
        label(svg, LEFT - 8, TOP + 4, "end", String.format(Locale.ROOT, "%,.0f", top));
        label(svg, LEFT, HEIGHT - 6, "start", LocalDate.ofEpochDay(first).toString());
        label(svg, WIDTH - RIGHT, HEIGHT - 6, "end", LocalDate.ofEpochDay(last).toString());
    }

    private static void label(Element svg, int x, int y, String anchor, String text) {
        svg.appendElement("text")
                .attr("x", String.valueOf(x))
                .attr("y", String.valueOf(y))
                .attr("text-anchor", anchor)
                .text(text);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
