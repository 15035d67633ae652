package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.extract.Reading;
import dev.throughline.store.Store;
import dev.throughline.tell.Teller;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code read}: reports in, kept with what they say; the story in short out. */
@Command(
        name = "read",
        header = "Read reports, keep them with what they say, and tell the story in short.",
        description = {
            "",
            "Everything is kept in one file. Reading the same bytes again changes nothing. An input that cannot be read gets"
                    + " one line on standard error, and the others are read.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline read reports/",
            "  throughline read --store harbour.db reports/ more/page.html.gz",
            "  throughline read --metadata reports.csv reports/",
            "  curl -s ADDRESS | throughline read -"
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private StoryOptions store = new StoryOptions();

    ReadCommand(Console console) {
        this.console = console;
    }

    /** A report that was read, or a refusal. */
    private sealed interface Outcome {
        record Kept(Report report, Reading reading) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    @Override
    public Integer call() {
        List<Input> inputs = options.inputs(besides());
        Metadata metadata = options.metadata();
        try (Throughline throughline = Throughline.open(options.limits());
                Store kept = store.open()) {
            Intake intake = new Intake(throughline, metadata, console);
            Tally tally = new Tally(console);
            Changes changes = new Changes();
            Teller story;
            try (Progress progress = new Progress(console, "reading", inputs.size())) {
                InOrder.map(inputs, input -> read(throughline, intake, input), outcome -> {
                    progress.step();
                    switch (outcome) {
                        case Outcome.Kept it -> changes.keep(kept, it.report(), it.reading());
                        case Outcome.Refused it -> {
                            kept.refuse(it.refusal());
                            progress.clear();
                            tally.refuse(it.refusal());
                        }
                    }
                });
                progress.phase("putting the story together");
                story = Throughline.tell(kept.readings());
            }
            console.println(changes.line(store.file(), tally.refused()));
            new StoryInShort(console).print(story);
            return tally.exitCode();
        }
    }

    private static Outcome read(Throughline throughline, Intake intake, Input input) {
        return switch (intake.acquire(input)) {
            case Refusal refusal -> new Outcome.Refused(refusal);
            case Acquisition.Acquired it -> new Outcome.Kept(it.report(), throughline.read(it.article()));
        };
    }

    /** The store's own files, which may lie among the reports. */
    private List<Path> besides() {
        Path file = store.file();
        return List.of(
                file,
                file.resolveSibling(file.getFileName() + "-wal"),
                file.resolveSibling(file.getFileName() + "-shm"));
    }
}
