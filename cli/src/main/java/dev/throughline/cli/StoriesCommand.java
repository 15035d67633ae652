package dev.throughline.cli;

import dev.throughline.cli.view.StoriesView;
import dev.throughline.reconcile.Grouping;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stories}: which matters the reports of a store are of. */
@Command(
        name = "stories",
        header = "Print the stories that the reports fall into.",
        description = {
            "",
            "Reports of one matter, by the names, numbers and words that they share; two like events of one kind are kept apart."
                    + " --story ID, on every other command, takes the reports of one of them only.",
            ""
        },
        footer = {"", "Examples:", "  throughline stories", "  throughline timeline --story g-5f0c9a31"})
final class StoriesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.show(console, new StoriesView(Grouping.load()));
    }
}
