package dev.throughline.contract;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryEvent;
import dev.throughline.survey.Corrected;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.FigureSeries;
import dev.throughline.survey.Survey;
import dev.throughline.survey.TimelineDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One story on its way into a document. */
final class StoryWriter {

    private final JsonSink out;
    private final Survey survey;
    private final StoryIndex index;

    StoryWriter(JsonSink out, Survey survey) {
        this.out = out;
        this.survey = survey;
        this.index = new StoryIndex(out, survey);
    }

    void write(StoryParts parts) {
        out.object(() -> {
            out.text("schema", StoryJson.SCHEMA);
            parts.kinds().forEach(kind -> write(kind, parts));
        });
    }

    private void write(StoryPart kind, StoryParts parts) {
        switch (kind) {
            case REPORTS ->
                out.objects(
                        "reports", survey.story().readings(), r -> new StoryReportWriter(out, survey, index).write(r));
            case ENTITIES -> out.objects("entities", survey.story().entities(), this::entity);
            case STATEMENTS ->
                out.list("statements", () -> survey.story().readings().forEach(r -> statements(r, parts)));
            case EVENTS -> out.objects("events", survey.story().events(), this::event);
            case FIGURES -> out.objects("figures", survey.figures(), this::figures);
            case DISPUTES -> out.objects("disputes", survey.disputes(), this::dispute);
            case TIMELINE -> out.objects("timeline", survey.timeline(), this::day);
            case CORRECTIONS -> out.objects("corrections", survey.corrections(), this::correction);
        }
    }

    private void correction(Corrected corrected) {
        Correction correction = corrected.correction();
        out.text("id", correction.id());
        out.word("kind", correction.kind());
        out.text("subject", corrected.subject());
        out.object("words", () -> correctedLine(correction.words()));
        out.text("other", correction.other());
        out.text("reason", correction.reason());
        out.text("made", correction.made());
    }

    /** Words of a report that the story may have no more. */
    private void correctedLine(Line words) {
        out.text("report", words.report().value());
        index.spans(words.report(), words.span()).fields(words.span());
    }

    private void entity(StoryEntity entity) {
        out.text("id", entity.id());
        out.word("type", entity.type());
        out.text("name", entity.name());
        out.objects("variants", entity.variants(), v -> {
            out.text("text", v.text());
            out.texts("reports", ids(v.reports()));
        });
        out.objects("roles", entity.roles(), r -> {
            out.text("role", r.text());
            out.texts("reports", ids(r.reports()));
            out.objects("stated", index.roles(entity.id(), r.text()), s -> {
                line(s.line());
                out.word("standing", s.standing());
                out.object("date", s.when(), this::range);
            });
        });
        out.objects("standsFor", index.standsFor(entity.id()), m -> {
            out.text("entity", m.standsFor());
            out.text("rule", m.rule());
        });
        out.texts("members", refs(entity.members()));
        out.texts("rules", entity.rules());
    }

    private void statements(Reading reading, StoryParts parts) {
        ReportId report = reading.article().report().id();
        SpanWriter spans = index.spans(report);
        StatementWriter writer = new StatementWriter(out, spans, id -> index.entity(report, id));
        for (Statement statement : reading.statements()) {
            Ref ref = new Ref(report, statement.id());
            if (!parts.statement().test(ref)) {
                continue;
            }
            out.object(() -> {
                writer.write(ref.storyId(), statement);
                out.text("report", report.value());
                out.text("sameAs", index.group(ref));
                out.object("said", time(reading, statement.time()), t -> {
                    spans.fields(t.span());
                    out.text("value", t.value());
                    out.word("precision", t.precision());
                    if (t.modifier() != null) {
                        out.word("modifier", t.modifier());
                    }
                });
            });
        }
    }

    private static @Nullable Time time(Reading reading, @Nullable String id) {
        return reading.times().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void event(StoryEvent event) {
        out.text("id", event.id());
        out.text("type", event.type().name());
        out.object("date", event.date(), this::range);
        out.text("place", event.place());
        out.texts("actors", event.actors());
        out.texts("targets", event.targets());
        out.word("status", event.status());
        out.object("summary", () -> line(event.summary()));
        out.objects("reported", event.reported(), r -> {
            out.text("report", r.report().value());
            out.text("event", r.storyId());
        });
        out.text("rule", event.rule());
    }

    private void range(DateRange range) {
        out.text("start", range.first().toString());
        out.text("end", range.last().toString());
        out.text("precision", precision(range));
    }

    private static String precision(DateRange range) {
        if (range.first().equals(range.last())) {
            return "day";
        }
        String first = range.first().toString();
        for (PartialDate date :
                List.of(new PartialDate(first.substring(0, 7)), new PartialDate(first.substring(0, 4)))) {
            if (date.earliest().equals(range.first()) && date.latest().equals(range.last())) {
                return Wire.name(date.precision());
            }
        }
        return "range";
    }

    private void figures(FigureSeries series) {
        out.text("id", series.measure().id());
        out.text("measure", series.measure().name());
        out.text("unit", series.measure().unit());
        out.objects("points", series.points(), p -> {
            out.text("asOf", value(p.asOf()));
            out.object("when", p.when(), this::range);
            out.number("min", p.min());
            out.number("max", p.max());
            out.flag("approximate", p.approximate());
            out.text("source", p.source());
            out.text("figure", p.figure().storyId());
            line(p.line());
        });
        out.rows("conflicts", series.conflicts(), c -> new int[] {c.first(), c.second()});
        out.text("rule", series.measure().rule());
    }

    private void dispute(Dispute dispute) {
        out.text("id", dispute.id());
        out.object("proposition", () -> line(dispute.proposition()));
        out.word("kind", dispute.kind());
        out.word("status", dispute.status());
        out.objects("positions", dispute.positions(), p -> {
            out.text("statement", p.statement() == null ? null : p.statement().storyId());
            out.text("figure", p.figure() == null ? null : p.figure().storyId());
            line(p.line());
            out.word("stance", p.stance());
            out.text("contrast", p.contrast() == null ? null : Wire.name(p.contrast()));
            out.text("source", p.source());
            out.texts("via", p.via());
            out.text("date", value(p.date()));
            out.object("when", p.when(), this::range);
        });
        out.text("rule", dispute.rule());
    }

    private void day(TimelineDay day) {
        out.text("date", day.date().value());
        out.word("precision", day.date().precision());
        out.number("weight", day.weight());
        out.objects("items", day.items(), i -> {
            out.word("kind", i.kind());
            out.text("id", i.id());
        });
        out.object("line", () -> line(day.lines().getFirst()));
        out.objects("lines", day.lines(), this::line);
    }

    private void line(Line line) {
        out.text("report", line.report().value());
        index.spans(line.report()).fields(line.span());
    }

    private static @Nullable String value(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    private static List<String> ids(List<ReportId> reports) {
        return reports.stream().map(ReportId::value).toList();
    }

    private static List<String> refs(List<Ref> refs) {
        return refs.stream().map(Ref::storyId).toList();
    }
}
