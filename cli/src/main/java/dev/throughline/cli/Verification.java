package dev.throughline.cli;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Provenance;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.contract.ContractException;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Line;
import dev.throughline.store.Store;
import dev.throughline.store.StoreException;
import dev.throughline.survey.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The proof that a store shows nothing but words of its reports, and whatever contradicts it. */
final class Verification {

    private final Acquirer acquirer;
    private final Consumer<String> violation;
    private final List<Reading> sound = new ArrayList<>();
    private int reports;
    private int spans;
    private int lines;
    private int violations;
    private int otherwise;

    /** @param violation takes each violation as one line */
    Verification(Acquirer acquirer, Consumer<String> violation) {
        this.acquirer = acquirer;
        this.violation = violation;
    }

    /** Checks one report: its bytes, its body against the bytes, every span against the body. */
    void check(Store store, ReportId id) {
        reports++;
        try {
            Optional<Report> report = store.report(id);
            Optional<Reading> reading = store.reading(id);
            if (report.isEmpty() || reading.isEmpty()) {
                violate(id.brief(), "a report is kept with its reading; one of them is missing");
                return;
            }
            int before = violations;
            check(report.get(), reading.get());
            if (violations == before) {
                sound.add(reading.get());
            }
        } catch (StoreException | ContractException e) {
            violate(id.brief(), String.valueOf(e.getMessage()));
        }
    }

    private void check(Report report, Reading reading) {
        Article article = reading.article();
        String name = report.uri() + " (" + report.id().brief() + ")";
        ReportId actual = ReportId.of(report.bytes());
        if (!actual.equals(report.id())) {
            violate(name, "the bytes are those of " + actual.value());
        }
        for (String wrong : Provenance.violations(report, article)) {
            violate(name, wrong);
        }
        reading.spans().forEach(span -> {
            spans++;
            if (!holds(article, span)) {
                violate(name, span.start() + " to " + span.end() + ": the words there are not \"" + span.text() + "\"");
            }
        });
        if (!(acquirer.acquire(report) instanceof Acquisition.Acquired now
                && now.article().equals(article))) {
            otherwise++;
        }
    }

    private static boolean holds(Article article, Span span) {
        String part = switch (span.in()) {
            case TEXT -> article.text();
            case TITLE -> article.title() == null ? "" : article.title();
        };
        return span.end() <= part.length() && part.startsWith(span.text(), span.start());
    }

    /** The readings in which nothing was wrong. */
    List<Reading> sound() {
        return sound;
    }

    /** Checks every line of the story that is made of them. */
    void check(Survey survey) {
        Map<ReportId, Article> articles = new HashMap<>();
        survey.story().readings().forEach(r -> articles.put(r.article().report().id(), r.article()));
        lines(survey).forEach(line -> {
            lines++;
            Article article = articles.get(line.report());
            if (article == null || !holds(article, line.span())) {
                violate("story", "a line that is in no report: \"" + line.text() + "\"");
            }
        });
    }

    private static Stream<Line> lines(Survey survey) {
        return Stream.of(
                        survey.timeline().stream().flatMap(d -> d.lines().stream()),
                        survey.disputes().stream()
                                .flatMap(d -> Stream.concat(
                                        Stream.of(d.proposition()),
                                        d.positions().stream().map(p -> p.line()))),
                        survey.figures().stream()
                                .flatMap(f -> f.points().stream())
                                .map(p -> p.line()),
                        survey.datings().stream().flatMap(d -> d.evidence().stream()),
                        survey.story().events().stream().map(e -> e.summary()))
                .flatMap(s -> s);
    }

    private void violate(String where, String what) {
        violations++;
        violation.accept(where + ": " + what);
    }

    int violations() {
        return violations;
    }

    /** {@code 5 reports, 812 spans, 60 lines of the story: 0 violations.} */
    String result() {
        return reports + (reports == 1 ? " report, " : " reports, ") + spans + " spans, " + lines
                + " lines of the story: "
                + (violations == 0
                        ? "every one stands in its report."
                        : violations + (violations == 1 ? " violation." : " violations."));
    }

    /** How many reports this version would find another article in. */
    int otherwise() {
        return otherwise;
    }
}
