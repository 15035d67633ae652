package dev.throughline.cli.view;

import dev.throughline.acquire.ReportId;
import dev.throughline.reconcile.Grouping;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Moment;
import dev.throughline.tell.Strand;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stories that a store holds, the largest first. */
public record StoriesView(Grouping grouping) implements View {

    @Override
    public Sheet sheet(Teller story) {
        return Sheet.of(story.strands(grouping).stream().map(StoriesView::row).toList());
    }

    private static Sheet.Row row(Strand strand) {
        Citation line = strand.line();
        return new Sheet.Row(
                List.of(
                        strand.group().id(),
                        Words.count(strand.group().reports().size(), "report"),
                        when(strand.first(), strand.last())),
                line == null ? "" : line.text(),
                line == null ? "" : line.place());
    }

    private static String when(@Nullable Moment first, @Nullable Moment last) {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    @Override
    public Rows rows(Teller story) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Strand strand : story.strands(grouping)) {
            Moment first = strand.first();
            Moment last = strand.last();
            Citation line = strand.line();
            rows.add(Rows.row(
                    strand.group().id(),
                    strand.group().reports().size(),
                    first == null ? null : first.first().toString(),
                    last == null ? null : last.last().toString(),
                    line == null ? null : line.text(),
                    strand.group().rule(),
                    strand.group().reports().stream().map(ReportId::value).toList()));
        }
        return new Rows(List.of("id", "count", "first", "last", "text", "rule", "reports"), rows);
    }

    @Override
    public String nothing() {
        return "The store holds no report.";
    }
}
