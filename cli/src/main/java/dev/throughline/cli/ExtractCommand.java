package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Refusal;
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

    /** A line of output, or a refusal. */
    private sealed interface Outcome {
        record Line(String json) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    @Override
    public Integer call() {
        List<Input> inputs = options.inputs(List.of());
        Metadata metadata = options.metadata();
        try (Throughline throughline = Throughline.open(options.limits())) {
            Intake intake = new Intake(throughline, metadata, console);
            Tally tally = new Tally(console);
            try (Progress progress = new Progress(console, "reading", inputs.size())) {
                InOrder.map(inputs, input -> read(throughline, intake, input), outcome -> {
                    progress.step();
                    switch (outcome) {
                        case Outcome.Line line -> console.println(line.json());
                        case Outcome.Refused refused -> {
                            progress.clear();
                            tally.refuse(refused.refusal());
                        }
                    }
                });
            }
            return tally.exitCode();
        }
    }

    private static Outcome read(Throughline throughline, Intake intake, Input input) {
        return switch (intake.acquire(input)) {
            case Refusal refusal -> new Outcome.Refused(refusal);
            case Acquisition.Acquired it -> new Outcome.Line(ReadingJson.text(throughline.read(it.article())));
        };
    }
}
