package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Statement;
import dev.throughline.tell.Brought;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Said;
import dev.throughline.web.story.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a report brought that none of an earlier day had: all of it by kind, or what matters most in few lines. */
final class NewsList {

    private static final int EACH = 2;

    private NewsList() {}

    /** All that a report brought. */
    static Element of(Edition edition, Reported report) {
        ReportId id = report.article().report().id();
        Map<Span, Said> speakers = speakers(edition, id);
        Map<Brought.Kind, Element> lists = new EnumMap<>(Brought.Kind.class);
        for (Brought one : edition.story().brought(id)) {
            Said said = one.kind() == Brought.Kind.CLAIM
                    ? speakers.get(one.line().line().span())
                    : null;
            lists.computeIfAbsent(one.kind(), k -> el("ul.brief"))
                    .appendChild(el(
                            "li", el("p", head(said), words(one), " ", Cite.here(one.line()), note(one)), before(one)));
        }
        Element section = el("section#brought", el("h2", "What it brought"));
        lists.forEach((kind, list) -> section.appendChild(el(
                        "details", el("summary", heading(kind), el("span.n", " " + list.childrenSize())), list)
                .attr("open", "")));
        return lists.isEmpty()
                ? section.appendChild(el(
                        "p.none",
                        report.copy() == null
                                ? "Nothing that an earlier report did not have."
                                : "It is a copy or a later version; nothing counts as new."))
                : section;
    }

    /** Who said the words of a report, by the longest stretch of each statement. */
    private static Map<Span, Said> speakers(Edition edition, ReportId id) {
        Map<Span, Said> speakers = new HashMap<>();
        for (Statement statement : edition.reading(id).statements()) {
            Said said = edition.saidById().get(id.brief() + "-" + statement.id());
            if (said != null) {
                statement.content().stream()
                        .max(Comparator.comparingInt(s -> s.end() - s.start()))
                        .ifPresent(words -> speakers.put(words, said));
            }
        }
        return speakers;
    }

    private static @Nullable List<Object> head(@Nullable Said said) {
        return said == null ? null : List.of(Speech.speaker(said), " ", el("span.act", Speech.act(said.act())), " ");
    }

    private static Element words(Brought one) {
        return one.kind() == Brought.Kind.PERSON && !one.note().isEmpty()
                ? el("b", one.note())
                : Cite.words(one.line().text());
    }

    private static @Nullable Element note(Brought one) {
        return one.note().isEmpty() || one.kind() == Brought.Kind.PERSON ? null : el("span.note", " " + one.note());
    }

    /** What it stands against or replaces. */
    private static @Nullable Element before(Brought one) {
        Citation before = one.before();
        if (before == null) {
            return null;
        }
        String how = switch (one.kind()) {
            case FIGURE_MOVED, POSITION_CHANGED -> "before: ";
            case POSITION, DISPUTE_ENDED -> "on: ";
            case FIGURE, CLAIM, EVENT, PERSON -> "";
        };
        return el("p.before", el("span.note", how), Cite.words(before.text()), " ", Cite.place(before));
    }

    private static String heading(Brought.Kind kind) {
        return switch (kind) {
            case DISPUTE_ENDED -> "Disputes ended";
            case POSITION_CHANGED -> "Positions changed";
            case POSITION -> "Positions taken";
            case FIGURE_MOVED -> "Figures moved";
            case FIGURE -> "Figures first given";
            case CLAIM -> "Said for the first time";
            case EVENT -> "Events first told";
            case PERSON -> "People first named";
        };
    }

    /** Whether a report brought anything. */
    static boolean has(Edition edition, Reported report) {
        return !report.brought().isEmpty()
                || (report.copy() != null
                        && !edition.story()
                                .brought(report.article().report().id())
                                .isEmpty());
    }

    /** The report, and the lines of it that matter most: a few of each kind, disputes and moved figures first. */
    static Element brief(Edition edition, Reported report, int most) {
        ReportId id = report.article().report().id();
        List<Brought> all = edition.story().brought(id);
        List<Brought> shown = new ArrayList<>();
        Map<Brought.Kind, Integer> taken = new EnumMap<>(Brought.Kind.class);
        for (Brought one : all) {
            boolean room = shown.size() < most && (most > 2 * EACH || taken.getOrDefault(one.kind(), 0) < EACH);
            boolean telling = one.kind() != Brought.Kind.PERSON && one.kind() != Brought.Kind.FIGURE;
            if (room && (telling || most > 2 * EACH)) {
                taken.merge(one.kind(), 1, Integer::sum);
                shown.add(one);
            }
        }
        Element item = el(
                "li",
                link("a.line", Cite.report(id), report.title()),
                el("span.note", (report.outlet() == null ? "" : report.outlet() + ", ") + Days.of(report.when())));
        for (Brought one : shown) {
            item.appendChild(el("p", words(one), " ", Cite.here(one.line()), note(one)));
            Markup.put(item, one.kind() == Brought.Kind.FIGURE_MOVED ? before(one) : null);
        }
        int rest = all.size() - shown.size();
        return Markup.put(
                item, rest > 0 ? link("a.more", Cite.report(id) + "#brought", "and " + rest + " more") : null);
    }
}
