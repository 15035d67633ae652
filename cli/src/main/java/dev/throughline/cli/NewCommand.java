package dev.throughline.cli;

import dev.throughline.cli.view.BroughtView;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Teller;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code new}: what a report brought. */
@Command(
        name = "new",
        header = "Print what a report brought that no earlier one had.",
        description = {
            "",
            "What stands in no report of an earlier date: statements, events, figures and people, figures that moved, positions taken or"
                    + " changed, disputes that ended. A copy brings nothing.",
            ""
        },
        footer = {"", "Examples:", "  throughline new 5f0c9a31", "  throughline new 10-plan.txt --format json"})
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Parameters(paramLabel = "ID", description = "The first digits of a report's id, or the name of its file.")
    private String id = "";

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Teller story = options.story();
        Reported report = ReportCommand.sole(story, id);
        return options.show(
                console,
                new BroughtView(
                        story.brought(report.article().report().id()),
                        report.copy() == null
                                ? "This report brought nothing that an earlier one did not have."
                                : "This report is a copy; it brought nothing."),
                story);
    }
}
