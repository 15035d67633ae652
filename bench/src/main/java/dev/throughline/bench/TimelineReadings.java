package dev.throughline.bench;

import dev.throughline.Throughline;
import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.PartialDate.Precision;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.segment.Segmenter;
import dev.throughline.annotate.time.TimeTagger;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Line;
import dev.throughline.survey.TimelineDay;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The timeline of a corpus of thousands of reports by a light reading: sentences and times, no encoder, so no event joins
 * what reports date differently. {@code throughline read} and {@code throughline timeline} take ten times as long and differ a little.
 *
 * <p>Arguments: a folder of folders named by the day of publication, as Timeline17's InputDocs; how many dates, how many
 * lines a date, and the file to write.
 */
public final class TimelineReadings {
    private TimelineReadings() {}

    public static void main(String[] args) throws IOException {
        Acquirer acquirer = new Acquirer(Limits.STANDARD);
        Segmenter segmenter = new Segmenter();
        TimeTagger tagger = TimeTagger.load();
        List<Reading> readings = new ArrayList<>();
        for (Path file : files(Path.of(args[0]))) {
            String day = folder(file);
            Given given = new Given(null, null, List.of(), new PartialDate(day), null);
            Report report = Report.of(file.toString(), Files.readAllBytes(file), given);
            if (acquirer.acquire(report) instanceof Acquisition.Acquired it) {
                readings.add(read(it.article(), segmenter, tagger));
            }
        }
        List<TimelineDay> days = Throughline.survey(readings).timeline().stream()
                .filter(d -> d.date().precision() == Precision.DAY)
                .sorted(Comparator.comparingDouble((TimelineDay d) -> -d.weight())
                        .thenComparing(TimelineDay::date))
                .limit(Integer.parseInt(args[1]))
                .sorted(Comparator.comparing(TimelineDay::date))
                .toList();
        write(days, Integer.parseInt(args[2]), Path.of(args[3]));
    }

    private static void write(List<TimelineDay> days, int lines, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (TimelineDay day : days) {
                json.writeStartObject();
                json.writeStringProperty("date", day.date().value());
                json.writeArrayPropertyStart("lines");
                for (Line line :
                        day.lines().subList(0, Math.min(lines, day.lines().size()))) {
                    json.writeString(line.text());
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** The name of the folder that a file lies in; nothing where it lies in none. */
    private static String folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? "" : String.valueOf(parent.getFileName());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> folder(f).matches("\\d{4}-\\d{2}-\\d{2}"))
                    .sorted()
                    .toList();
        }
    }

    private static Reading read(Article article, Segmenter segmenter, TimeTagger tagger) {
        var pieces = segmenter.segment(article.text());
        List<Span> sentences = pieces.sentences().stream()
                .map(s -> article.span(s.start(), s.end()))
                .toList();
        return new Reading(
                article,
                sentences,
                List.of(),
                tagger.times(article, pieces.sentences(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
