package dev.throughline.cli;

import dev.throughline.cli.view.ReportView;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Teller;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code report}: one report as it was understood, or the list of all. */
@Command(
        name = "report",
        header = "Print one report as it was understood, or list all.",
        description = {
            "",
            "Its title, outlet, date and how that is known, the article by paragraphs, and what was left out with the reason.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline report",
            "  throughline report 5f0c9a31",
            "  throughline report 01-letter.html"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The first digits of its id, or the name of its file; all reports unless given.")
    private @Nullable String id;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Teller story = options.story();
        return options.show(console, new ReportView(id == null ? story.reports() : List.of(sole(story, id))), story);
    }

    /** The one report of that name. */
    static Reported sole(Teller story, String typed) {
        List<Reported> found = story.reportsNamed(typed);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw CommandException.usage(
                    "No report's id or file name begins with " + typed + ". List them with: throughline report");
        }
        throw CommandException.usage(typed + " is the beginning of " + found.size() + " reports: "
                + found.stream()
                        .map(r ->
                                r.article().report().id().value().substring("sha256:".length(), "sha256:".length() + 12)
                                        + " (" + r.article().report().uri() + ")")
                        .collect(Collectors.joining(", "))
                + ". Give more of it.");
    }
}
