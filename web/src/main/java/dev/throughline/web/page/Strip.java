package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.tell.Dated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How much the reports tell of each time, as a row of bars; each leads to its days, and drawn over with the pointer they
 * choose a stretch.
 */
final class Strip {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 40;
    private static final int BASE = 40;
    private static final int MOST_BARS = 110;

    private record Bar(LocalDate from, LocalDate to, double weight) {}

    private Strip() {}

    /** The picture; null where there is but one time. */
    static @Nullable Element of(List<Dated> days, @Nullable LocalDate from, @Nullable LocalDate to, Ask ask) {
        List<Bar> bars = bars(days);
        if (bars.size() < 2) {
            return null;
        }
        double most =
                Math.max(1e-9, bars.stream().mapToDouble(Bar::weight).max().orElse(1));
        double step = (double) WIDTH / bars.size();
        Element svg = el("svg.strip")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("preserveAspectRatio", "none")
                .attr("role", "group")
                .attr("aria-label", "How much the reports tell of each time");
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            boolean chosen = (from == null || !bar.to.isBefore(from)) && (to == null || !bar.from.isAfter(to));
            double height = bar.weight == 0 ? 0 : Math.max(2, BASE * Math.sqrt(bar.weight / most));
            Element link = link(
                            chosen ? "a.bar" : "a.bar.off",
                            ask.with("from", bar.from.toString(), "to", bar.to.toString()),
                            el("title", title(bar)),
                            rect("hit", i * step, 0, step, BASE),
                            rect("ink", i * step + step * 0.12, BASE - height, step * 0.76, height))
                    .attr("tabindex", "-1")
                    .attr("data-from", bar.from.toString())
                    .attr("data-to", bar.to.toString());
            svg.appendChild(link);
        }
        Element ends = el(
                "div.ends", el("span", label(bars.getFirst().from, bars)), el("span", label(bars.getLast().to, bars)));
        return el("figure.density", svg, ends);
    }

    private static Element rect(String kind, double x, double y, double width, double height) {
        return el("rect." + kind)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    private static String title(Bar bar) {
        String when = bar.from.equals(bar.to) ? Days.of(bar.from) : Days.of(bar.from) + " – " + Days.of(bar.to);
        long reports = Math.round(bar.weight);
        return when + (bar.weight == 0 ? ": nothing told" : ": " + Shown.count((int) Math.max(1, reports), "telling"));
    }

    private static String label(LocalDate day, List<Bar> bars) {
        return ChronoUnit.DAYS.between(bars.getFirst().from, bars.getLast().to) > 4000
                ? String.valueOf(day.getYear())
                : Days.of(day);
    }

    /** Days, weeks, months or years, whichever makes not too many bars. */
    private static List<Bar> bars(List<Dated> days) {
        List<Dated> placed =
                days.stream().filter(d -> d.day().date().value().length() > 4).toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        LocalDate first = placed.stream()
                .map(d -> d.day().date().earliest())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = placed.stream()
                .map(d -> d.day().date().latest())
                .max(LocalDate::compareTo)
                .orElseThrow();
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        ChronoUnit unit = span <= MOST_BARS
                ? ChronoUnit.DAYS
                : span <= 7L * MOST_BARS
                        ? ChronoUnit.WEEKS
                        : span <= 31L * MOST_BARS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        LocalDate at = switch (unit) {
            case MONTHS -> first.withDayOfMonth(1);
            case YEARS -> first.withDayOfYear(1);
            default -> first;
        };
        List<Bar> bars = new ArrayList<>();
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = at; !start.isAfter(last); start = start.plus(1, unit)) {
            starts.add(start);
        }
        double[] weights = new double[starts.size()];
        for (Dated day : placed) {
            int bar = (int) unit.between(at, day.day().date().earliest());
            weights[Math.min(bar, weights.length - 1)] += day.day().weight();
        }
        for (int i = 0; i < starts.size(); i++) {
            bars.add(new Bar(starts.get(i), starts.get(i).plus(1, unit).minusDays(1), weights[i]));
        }
        return bars;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
