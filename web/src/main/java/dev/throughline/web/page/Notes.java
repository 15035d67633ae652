package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Participant;
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
                el("span", el("span.k.said", speaker(source)), " ", el("span.act", Speech.act(s.act()))),
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
                el("span.k.fig", Shown.line(f.span().text())),
                pair("Value", value(f)),
                pair("Unit", f.unit()),
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
                        el("span.k.event", Shown.line(e.trigger().text())),
                        el("span.act", " " + happening(e.type()))),
                pair("Who", participants(e, Participant.Role.ACTOR)),
                pair("Whom", participants(e, Participant.Role.TARGET)),
                pair("Where", person(e.place())),
                pair("When", when(e.time())),
                pair("Status", Shown.word(e.status())),
                pair("PLOVER", e.type().name() + (e.mode() == null ? "" : ", " + e.mode())));
    }

    /** An event's kind as a reader would say it; its code stands beneath. */
    private static String happening(Event.EventType type) {
        return switch (type) {
            case AGREE -> "agreement";
            case CONSULT -> "meeting or talks";
            case SUPPORT -> "support";
            case COOPERATE -> "working together";
            case AID -> "aid";
            case CONCEDE -> "giving way";
            case RETREAT -> "pulling back";
            case REQUEST -> "request or demand";
            case ACCUSE -> "accusation";
            case REJECT -> "refusal";
            case THREATEN -> "threat";
            case PROTEST -> "protest";
            case SANCTION -> "sanction";
            case MOBILIZE -> "readying of forces";
            case COERCE -> "coercion";
            case ASSAULT -> "attack";
        };
    }

    private static String participants(Event e, Participant.Role role) {
        return e.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.span().text())
                .collect(Collectors.joining(", "));
    }

    private Element time(Time t) {
        return note(
                "day",
                t.id(),
                el(
                        "span",
                        el("span.k.day", Shown.line(t.span().text())),
                        el("span.act", Times.of(t).equals(t.span().text()) ? "" : " " + Times.of(t))),
                pair("Means", Times.of(t)),
                pair("As fine as", Shown.word(t.precision())),
                pair("Modified", Shown.word(t.modifier())),
                pair("TIMEX3", t.value()));
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

    private @Nullable String when(@Nullable String id) {
        return reading.times().stream()
                .filter(t -> t.id().equals(id))
                .map(t -> t.span().text() + " (" + Times.of(t) + ")")
                .findFirst()
                .orElse(null);
    }

    private static String percent(double confidence) {
        return Math.round(100 * confidence) + " %";
    }
}
