package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.store.Store;
import dev.throughline.tell.Teller;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  throughline read --no-story today.html",
            "  curl -s ADDRESS | throughline read -"
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private StoryOptions store = new StoryOptions();

    @Option(
            names = "--no-story",
            description = "Keep the reports only, and put no story together: quicker where many runs fill one store.")
    private boolean storyless;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Input> inputs = options.inputs(besides());
        Metadata metadata = options.metadata();
        try (Throughline throughline = Throughline.open(options.limits());
                Store kept = store.open()) {
            Intake intake = new Intake(
                    throughline.unpacker(), throughline.acquirer(), throughline::read, metadata, console.in());
            Tally tally = new Tally(console);
            Changes changes = new Changes();
            @Nullable Teller story = null;
            try (Progress progress = new Progress(console, "reading", 0)) {
                InOrder.map(intake.parts(inputs, progress), intake::read, outcome -> {
                    progress.step();
                    switch (outcome) {
                        case Intake.Outcome.Read it -> changes.keep(kept, it.report(), it.reading());
                        case Intake.Outcome.Refused it -> {
                            kept.refuse(it.refusal());
                            progress.clear();
                            tally.refuse(it);
                        }
                    }
                });
                if (!storyless) {
                    progress.phase("putting the story together");
                    story = Throughline.tell(kept.readings(), kept.corrections());
                }
            }
            metadata.unused().forEach(console::note);
            console.println(changes.line(store.file(), tally.refused()));
            if (story != null) {
                new StoryInShort(console).print(story);
            }
            return tally.exitCode();
        }
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
