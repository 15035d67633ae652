package dev.throughline.cli;

import dev.throughline.cli.export.Markdown;
import dev.throughline.cli.export.StoryPage;
import dev.throughline.cli.export.TimelineJs;
import dev.throughline.cli.view.CorrectionsView;
import dev.throughline.cli.view.CsvRows;
import dev.throughline.cli.view.DisputesView;
import dev.throughline.cli.view.EventsView;
import dev.throughline.cli.view.FiguresView;
import dev.throughline.cli.view.PeopleView;
import dev.throughline.cli.view.ReportView;
import dev.throughline.cli.view.SaidView;
import dev.throughline.cli.view.TimelineView;
import dev.throughline.cli.view.View;
import dev.throughline.contract.StoryJson;
import dev.throughline.tell.Question;
import dev.throughline.tell.Teller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the whole story for another program, a spreadsheet, a page. */
@Command(
        name = "export",
        header = "Write the whole story for another program, a spreadsheet or a page.",
        description = {
            "",
            "json is the document throughline/story/1; csv a folder of tables (timeline, statements, figures, events, people,"
                    + " disputes, reports); markdown a text; html one file that needs nothing else; timelinejs what Knight Lab's"
                    + " TimelineJS reads.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline export --format html --out story.html",
            "  throughline export --format csv --out tables/",
            "  throughline export --format json | jq '.disputes[].proposition.text'"
        })
final class ExportCommand implements Callable<Integer> {

    /** What a story can be written as. */
    enum Format {
        JSON,
        CSV,
        MARKDOWN,
        HTML,
        TIMELINEJS
    }

    private final Console console;

    @Mixin
    private StoryOptions options = new StoryOptions();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            required = true,
            description = "json, csv, markdown, html or timelinejs.")
    private Format format = Format.JSON;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "The file to write, for csv the folder; standard output unless given.")
    private @Nullable Path out;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == Format.CSV && out == null) {
            throw CommandException.usage("csv is a folder of tables; say where with --out FOLDER.");
        }
        Teller story = options.story();
        try {
            switch (format) {
                case JSON -> write(StoryJson.text(story.survey()) + "\n");
                case MARKDOWN -> write(Markdown.of(story));
                case HTML -> write(StoryPage.of(story));
                case TIMELINEJS -> write(TimelineJs.of(story));
                case CSV -> tables(story);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.OK;
    }

    private void write(String text) throws IOException {
        if (out == null) {
            console.print(SafeText.lines(text));
        } else {
            Files.writeString(out, text);
        }
    }

    private void tables(Teller story) throws IOException {
        Path folder = out == null ? Path.of("") : out;
        Files.createDirectories(folder);
        Map<String, View> tables = new LinkedHashMap<>();
        tables.put("timeline", new TimelineView(0, Integer.MAX_VALUE));
        tables.put("statements", new SaidView(Question.EVERYTHING, null));
        tables.put("figures", new FiguresView(true));
        tables.put("events", new EventsView());
        tables.put("people", new PeopleView(true));
        tables.put("disputes", new DisputesView());
        tables.put("reports", new ReportView(story.reports()));
        tables.put("corrections", new CorrectionsView());
        for (Map.Entry<String, View> table : tables.entrySet()) {
            Files.writeString(
                    folder.resolve(table.getKey() + ".csv"),
                    CsvRows.of(table.getValue().rows(story)));
        }
    }
}
