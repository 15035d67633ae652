package dev.throughline.cli;

import dev.throughline.cli.view.FiguresView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code figures}: how the numbers moved. */
@Command(
        name = "figures",
        header = "Print how the reported figures moved.",
        description = {
            "",
            "Each thing counted, its values by the date they hold for: ≥ an open upper bound, ≤ an open lower one, ~ about, ≠ in"
                    + " conflict with another value for the same time.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline figures",
            "  throughline figures --all",
            "  throughline figures --format csv > figures.csv"
        })
final class FiguresCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(names = "--all", description = "Also figures that are given only once.")
    private boolean all;

    FiguresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return options.show(console, new FiguresView(all));
    }
}
