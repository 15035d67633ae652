package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Change;
import dev.throughline.reconcile.Changes;
import dev.throughline.reconcile.Copy;
import dev.throughline.reconcile.Ref;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.Dispute.Position;
import dev.throughline.survey.Survey;
import dev.throughline.tell.Difference.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two reports beside each other: what one has and the other has not, and where they clash. */
final class Comparison {

    private final Survey survey;
    private final Catalogue catalogue;
    /** The group of the story that a statement, event or figure is in. */
    private final Map<Ref, String> groups = new HashMap<>();
    /** The figures that are in a series: no "two countries". */
    private final Set<Ref> counted = new HashSet<>();

    Comparison(Survey survey, Catalogue catalogue) {
        this.survey = survey;
        this.catalogue = catalogue;
        survey.story().statements().forEach(s -> s.members().forEach(m -> groups.put(m, s.id())));
        survey.story().events().forEach(e -> e.reported().forEach(r -> groups.put(r, e.id())));
        survey.story().measures().forEach(m -> m.members().forEach(r -> groups.put(r, m.id())));
        survey.story().measures().forEach(m -> counted.addAll(m.members()));
    }

    /** A thing of a report, with what it says and, of a figure, the value. */
    private record Thing(Ref ref, Citation line, String value) {}

    List<Difference> of(ReportId first, ReportId second) {
        List<Difference> found = new ArrayList<>();
        if (isOneText(first, second)) {
            for (Change change : Changes.between(
                    catalogue.reading(first).article().text(),
                    catalogue.reading(second).article().text())) {
                found.add(new Difference(Kind.WORDING, cite(first, change.before()), cite(second, change.after())));
            }
            return found;
        }
        Map<String, Thing> one = things(first);
        Map<String, Thing> other = things(second);
        one.forEach((group, thing) -> {
            Thing same = other.get(group);
            if (same != null) {
                found.add(new Difference(kind(thing, same), thing.line, same.line));
            }
        });
        alone(first, one, other).forEach(line -> found.add(new Difference(Kind.ONLY_FIRST, line, null)));
        alone(second, other, one).forEach(line -> found.add(new Difference(Kind.ONLY_SECOND, null, line)));
        survey.disputes().forEach(dispute -> against(dispute, first, second, found));
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Difference::kind))
                .toList();
    }

    /** What one report has and the other has not, each clause once: what is said, what is counted, what is done. */
    private List<Citation> alone(ReportId report, Map<String, Thing> own, Map<String, Thing> other) {
        Reading reading = catalogue.reading(report);
        Set<Ref> only = new HashSet<>();
        own.forEach((group, thing) -> {
            if (!other.containsKey(group)) {
                only.add(thing.ref);
            }
        });
        Map<Ref, Span> said = Clauses.said(reading, only::contains);
        List<Span> lines = new ArrayList<>(said.values());
        reading.figures().stream()
                .filter(f -> only.contains(new Ref(report, f.id())) && counted.contains(new Ref(report, f.id())))
                .forEach(f -> lines.add(f.span()));
        lines.addAll(Clauses.done(reading, only::contains, said.values()).values());
        return lines.stream().map(line -> catalogue.cite(report, line)).toList();
    }

    private @Nullable Citation cite(ReportId report, @Nullable Span words) {
        return words == null ? null : catalogue.cite(report, words);
    }

    private boolean isOneText(ReportId first, ReportId second) {
        return original(first).equals(original(second));
    }

    private ReportId original(ReportId report) {
        Copy copy = catalogue.copy(report);
        return copy == null ? report : copy.original();
    }

    private Map<String, Thing> things(ReportId report) {
        Reading reading = catalogue.reading(report);
        Map<String, Thing> things = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            Span words = statement.content().stream()
                    .max(Comparator.comparingInt(s -> s.end() - s.start()))
                    .orElseThrow();
            put(things, new Ref(report, statement.id()), words, plain(words.text()));
        }
        for (Figure figure : reading.figures()) {
            put(things, new Ref(report, figure.id()), figure.span(), figure.min() + " " + figure.max());
        }
        for (Event event : reading.events()) {
            Span line = reading.sentences().stream()
                    .filter(s -> s.covers(event.trigger()))
                    .findFirst()
                    .orElse(event.trigger());
            put(things, new Ref(report, event.id()), line, "");
        }
        return things;
    }

    private void put(Map<String, Thing> things, Ref ref, Span words, String value) {
        Thing thing = new Thing(ref, catalogue.cite(ref.report(), words), value);
        things.putIfAbsent(groups.getOrDefault(ref, ref.storyId()), thing);
    }

    private static Kind kind(Thing one, Thing other) {
        if (one.value.equals(other.value)) {
            return Kind.SAME;
        }
        return one.ref.id().startsWith("f") ? Kind.VALUE : Kind.WORDING;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private void against(Dispute dispute, ReportId first, ReportId second, List<Difference> found) {
        for (Position one : dispute.positions()) {
            for (Position other : dispute.positions()) {
                if (one.line().report().equals(first)
                        && other.line().report().equals(second)
                        && one.stance() != other.stance()
                        && !Objects.equals(one.line(), other.line())) {
                    found.add(new Difference(Kind.AGAINST, catalogue.cite(one.line()), catalogue.cite(other.line())));
                }
            }
        }
    }
}
