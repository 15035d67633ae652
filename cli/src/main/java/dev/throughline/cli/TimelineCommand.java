package dev.throughline.cli;

import dev.throughline.cli.view.TimelineView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code timeline}: the story day by day. */
@Command(
        name = "timeline",
        header = "Print the story day by day.",
        description = {
            "",
            "The dates that the reports tell of, each with the line that tells it best. A copy of a report counts for nothing."
                    + " As JSON: an array of {date, precision, weight, lines: [{text, report, start, end}]}, offsets in code points.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline timeline",
            "  throughline timeline --dates 10 --lines 2",
            "  throughline timeline --format json > timeline.json"
        })
final class TimelineCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(
            names = "--dates",
            paramLabel = "N",
            defaultValue = "0",
            description = "The N weightiest dates; all unless given.")
    private int dates;

    @Option(
            names = "--lines",
            paramLabel = "K",
            defaultValue = "1",
            description = "At most K lines a date; ${DEFAULT-VALUE} unless given.")
    private int lines = 1;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (dates < 0 || lines < 1) {
            throw CommandException.usage(
                    "--dates takes 0 or more, --lines 1 or more; got " + dates + " and " + lines + ".");
        }
        return options.show(console, new TimelineView(dates, lines));
    }
}
