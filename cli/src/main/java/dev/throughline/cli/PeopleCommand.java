package dev.throughline.cli;

import dev.throughline.cli.view.PeopleView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code people}: who and what is in the story. */
@Command(
        name = "people",
        header = "Print who and what is in the story, under every spelling.",
        description = {
            "",
            "People, organizations, groups and places, who says most first, with the roles that reports give them.",
            ""
        },
        footer = {"", "Examples:", "  throughline people", "  throughline people --all --format csv > people.csv"})
final class PeopleCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(names = "--all", description = "Also those that say nothing and stand in one report only.")
    private boolean all;

    PeopleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.show(console, new PeopleView(all));
    }
}
