package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.web.story.Edition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What was understood from the words of a paragraph, in its margin. */
final class Notes {

    private final Edition edition;
    private final Reading reading;
    private final ReportId report;

    Notes(Edition edition, Reading reading) {
        this.edition = edition;
        this.reading = reading;
        this.report = reading.article().report().id();
    }

    /** The notes to what begins in a stretch of the body; null where there are none. */
    @Nullable
    Element of(int from, int to) {
        List<Element> notes = new ArrayList<>();
        within(reading.statements(), s -> s.content().getFirst(), from, to).forEach(s -> notes.add(statement(s)));
        within(reading.figures(), Figure::span, from, to).forEach(f -> notes.add(figure(f)));
        within(reading.events(), Event::trigger, from, to).forEach(e -> notes.add(event(e)));
        within(reading.times(), Time::span, from, to).forEach(t -> notes.add(time(t)));
        return notes.isEmpty() ? null : el("div.notes", notes);
    }

    private static <T> Stream<T> within(List<T> things, java.util.function.Function<T, Span> span, int from, int to) {
        return things.stream().filter(t -> {
            Span its = span.apply(t);
            return its.in() == Span.Part.TEXT && its.start() >= from && its.start() < to;
        });
    }

    private Element statement(Statement s) {
        Statement.Source source = s.source();
        String id = report.brief() + "-" + s.id();
        return note(
                "said",
                s.id(),
                el("span", speaker(source), " ", el("span.act", Speech.act(s.act()))),
                pair("Source", source == null ? "not named" : source.span().text()),
                pair("Person", source == null ? null : person(source.entity())),
                pair("Role", source == null ? null : source.role()),
                pair("Named", source != null && source.anonymous() ? "no" : null),
                pair("How", Speech.kind(s.kind())),
                pair("By the word", words(s.cue())),
                pair(
                        "Through",
                        s.via().isEmpty()
                                ? null
                                : s.via().stream().map(Statement.Relay::name).collect(Collectors.joining(" → "))),
                pair(
                        "Said to",
                        s.addressee() == null ? null : s.addressee().span().text()),
                pair("When", when(s.time())),
                pair("Inside of another", s.nested() ? "yes" : null),
                pair("Certainty", percent(s.confidence())),
                edition.saidById().containsKey(id) ? link("a.more", "/said/" + id, "More") : null);
    }

    private static String speaker(Statement.@Nullable Source source) {
        return source == null ? "Nobody named" : source.span().text();
    }

    private Element figure(Figure f) {
        return note(
                "fig",
                f.id(),
                el("span", value(f) + " " + f.unit()),
                pair("Counted", f.measure()),
                pair("As of", f.asOf() == null ? null : Days.of(f.asOf())));
    }

    private static String value(Figure f) {
        BigDecimal min = f.min();
        BigDecimal max = f.max();
        String value = min == null
                ? "≤ " + FigurePage.number(max)
                : max == null
                        ? "≥ " + FigurePage.number(min)
                        : min.compareTo(max) == 0
                                ? FigurePage.number(min)
                                : FigurePage.number(min) + "–" + FigurePage.number(max);
        return (f.approximate() ? "~ " : "") + value;
    }

    private Element event(Event e) {
        return note(
                "event",
                e.id(),
                el(
                        "span",
                        e.type().name().toLowerCase(java.util.Locale.ROOT),
                        e.mode() == null ? "" : " (" + e.mode() + ")"),
                pair("Word", e.trigger().text()),
                pair("Who", people(e.actors())),
                pair("Whom", people(e.targets())),
                pair("Where", person(e.place())),
                pair("When", when(e.time())),
                pair("Status", Shown.word(e.status())));
    }

    private Element time(Time t) {
        boolean placed = Character.isDigit(t.value().charAt(0));
        return note(
                "day",
                t.id(),
                el("span", placed ? t.value() : Shown.word(t.precision()) + ", no date"),
                pair("Words", t.span().text()),
                pair("As fine as", Shown.word(t.precision())),
                pair("Written", placed ? null : t.value()));
    }

    /** A note: what it is in short, and under it all that is known. */
    private static Element note(String kind, String id, Element brief, @Nullable Object... pairs) {
        return el("details.note-" + kind, el("summary", brief), el("dl#n-" + id, pairs));
    }

    private static @Nullable Element pair(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? null : el("div", el("dt", name), el("dd", Shown.line(value)));
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
    }

    private @Nullable String person(@Nullable String id) {
        return id == null
                ? null
                : edition.story().entity(report, id).map(e -> e.name()).orElse(null);
    }

    private String people(List<String> ids) {
        return ids.stream().map(this::person).filter(n -> n != null).collect(Collectors.joining(", "));
    }

    private @Nullable String when(@Nullable String id) {
        return reading.times().stream()
                .filter(t -> t.id().equals(id))
                .map(t -> t.value())
                .findFirst()
                .orElse(null);
    }

    private static String percent(double confidence) {
        return Math.round(100 * confidence) + " %";
    }
}
