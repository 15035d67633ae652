package dev.throughline.cli.view;

import dev.throughline.acquire.Excluded;
import dev.throughline.acquire.Published;
import dev.throughline.reconcile.Copy;
import dev.throughline.tell.Moment;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one report, or of all. */
public record ReportView(List<Reported> reports) implements View {
    public ReportView {
        reports = List.copyOf(reports);
    }

    @Override
    public Sheet sheet(Teller story) {
        return reports.size() == 1 ? whole(reports.getFirst()) : list();
    }

    private Sheet list() {
        return Sheet.of(reports.stream()
                .map(r -> new Sheet.Row(
                        List.of(
                                r.article().report().id().brief(),
                                r.when() == null ? "undated" : r.when().toString()),
                        title(r) + (r.copy() == null ? "" : " (" + copy(r.copy()) + ")"),
                        r.label()))
                .toList());
    }

    private static Sheet whole(Reported report) {
        List<Sheet.Row> rows = new ArrayList<>();
        line(rows, "report", report.article().report().id().value());
        line(rows, "address", report.article().report().uri());
        line(rows, "outlet", report.article().outlet());
        line(rows, "by", String.join(", ", report.article().byline()));
        line(rows, "standfirst", report.article().standfirst());
        line(rows, "published", published(report));
        if (report.copy() != null) {
            line(rows, "copy", copy(report.copy()));
        }
        line(
                rows,
                "holds",
                Words.count(report.statements(), "statement") + ", " + Words.count(report.events(), "event") + ", "
                        + Words.count(report.figures(), "figure"));
        Sheet.Builder sheet = new Sheet.Builder().block(title(report), "", rows);
        List<Sheet.Row> paragraphs = new ArrayList<>();
        int number = 1;
        for (String paragraph : report.article().text().split("\n\n", -1)) {
            paragraphs.add(new Sheet.Row(List.of("¶" + number++), paragraph, ""));
        }
        sheet.block("THE ARTICLE", "", paragraphs);
        List<Sheet.Row> left = new ArrayList<>();
        for (Excluded block : report.article().excluded()) {
            left.add(new Sheet.Row(List.of(Words.of(block.kind())), block.text(), block.reason()));
        }
        if (!left.isEmpty()) {
            sheet.block("LEFT OUT", "", left);
        }
        return sheet.build();
    }

    private static void line(List<Sheet.Row> rows, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new Sheet.Row(List.of(name), value, ""));
        }
    }

    private static String title(Reported report) {
        String title = report.article().title();
        return title == null ? report.label() : title;
    }

    private static String copy(Copy copy) {
        return Words.of(copy.kind()) + " from " + copy.original().brief();
    }

    private static String published(Reported report) {
        Published published = report.article().published();
        if (published != null) {
            return published.date().value() + " (" + Words.of(published.certainty()) + ": " + published.origin() + ")";
        }
        Moment when = report.when();
        return when == null || report.dating() == null
                ? "not said"
                : when + " (from the rest of the story: " + report.dating().rule() + ")";
    }

    @Override
    public Rows rows(Teller story) {
        List<String> names = List.of(
                "id",
                "uri",
                "title",
                "outlet",
                "byline",
                "from",
                "to",
                "dated",
                "copyOf",
                "copyKind",
                "statements",
                "events",
                "figures",
                "text");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Reported report : reports) {
            Moment when = report.when();
            rows.add(Rows.row(
                    report.article().report().id().value(),
                    report.article().report().uri(),
                    report.article().title(),
                    report.article().outlet(),
                    report.article().byline(),
                    when == null ? null : when.first().toString(),
                    when == null ? null : when.last().toString(),
                    when == null ? null : when.stated() ? "stated" : "inferred",
                    report.copy() == null ? null : report.copy().original().value(),
                    report.copy() == null ? null : Words.of(report.copy().kind()),
                    report.statements(),
                    report.events(),
                    report.figures(),
                    report.article().text()));
        }
        return new Rows(names, rows);
    }

    @Override
    public String nothing() {
        return "The store holds no report.";
    }
}
