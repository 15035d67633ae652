package dev.throughline.cli;

import dev.throughline.cli.view.BroughtView;
import dev.throughline.cli.view.DifferenceView;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Teller;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diff}: two reports, or two days of the story, beside each other. */
@Command(
        name = "diff",
        header = "Print how two reports differ, or what came between two days.",
        description = {
            "",
            "Of two reports: where they stand against each other, give other numbers or other words, what both have and what one"
                    + " alone has. Of two days: what the reports brought that were written after the first and not after the second.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline diff 02-letter.txt 03-denial.txt",
            "  throughline diff 2031-05-01 2031-06-01"
        })
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The first digits of a report's id, the name of its file, or a day (YYYY-MM-DD).")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The same, of what it is compared with.")
    private String second = "";

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Teller story = options.story();
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> to = day(second);
        if (from.isPresent() != to.isPresent()) {
            throw CommandException.usage("diff takes two reports or two days; got " + first + " and " + second + ".");
        }
        if (from.isPresent() && to.isPresent()) {
            if (to.get().isBefore(from.get())) {
                throw CommandException.usage("diff takes the earlier day first; got " + first + " and " + second + ".");
            }
            return options.show(
                    console,
                    new BroughtView(
                            story.brought(from.get(), to.get()),
                            "No report between these days brought anything that an earlier one did not have."),
                    story);
        }
        Reported one = ReportCommand.sole(story, first);
        Reported other = ReportCommand.sole(story, second);
        return options.show(
                console,
                new DifferenceView(story.difference(
                        one.article().report().id(), other.article().report().id())),
                story);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException e) {
            throw CommandException.usage(typed + " is no day of the calendar.");
        }
    }
}
