package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.contract.ReadingJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code extract}: reports in, one reading a line out; keeps nothing. */
@Command(
        name = "extract",
        header = "Print what each report says, one JSON document a line; keep nothing.",
        description = {
            "",
            "Each line is a reading: the article, its entities, times, statements, events and figures, every one with the"
                    + " place of its words. The lines come in the order of the inputs. An input that cannot be read gets one line"
                    + " on standard error, and the others are read.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline extract report.txt",
            "  throughline extract reports/ > readings.jsonl",
            "  curl -s ADDRESS | throughline extract --published 2024-09-08 -",
            "  throughline extract --metadata reports.csv reports/*.html.gz"
        })
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions options = new InputOptions();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Input> inputs = options.inputs(List.of());
        Metadata metadata = options.metadata();
        try (Throughline throughline = Throughline.open(options.limits())) {
            Intake intake = new Intake(
                    throughline.unpacker(), throughline.acquirer(), throughline::read, metadata, console.in());
            Tally tally = new Tally(console);
            try (Progress progress = new Progress(console, "reading", 0)) {
                InOrder.map(intake.parts(inputs, progress), intake::read, outcome -> {
                    progress.step();
                    switch (outcome) {
                        case Intake.Outcome.Read it -> console.println(ReadingJson.text(it.reading()));
                        case Intake.Outcome.Refused it -> {
                            progress.clear();
                            tally.refuse(it);
                        }
                    }
                });
            }
            metadata.unused().forEach(console::note);
            return tally.exitCode();
        }
    }
}
