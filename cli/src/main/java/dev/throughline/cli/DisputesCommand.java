package dev.throughline.cli;

import dev.throughline.cli.view.DisputesView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code disputes}: on what sources differ. */
@Command(
        name = "disputes",
        header = "Print on what sources differ, and who stands where.",
        description = {
            "",
            "A proposition in somebody's words, how it stands, and the positions on it by date. As JSON and CSV a position a row,"
                    + " with the rule that put it there.",
            ""
        },
        footer = {"", "Examples:", "  throughline disputes", "  throughline disputes --format json"})
final class DisputesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    DisputesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.show(console, new DisputesView());
    }
}
