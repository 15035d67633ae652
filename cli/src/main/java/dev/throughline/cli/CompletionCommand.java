package dev.throughline.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code generate-completion}: the script that lets a shell complete our commands and options. */
@Command(
        name = "generate-completion",
        header = "Print a script that completes commands and options in bash and zsh.",
        description = "",
        footer = {
            "",
            "Examples:",
            "  source <(throughline generate-completion)",
            "  throughline generate-completion > ~/.local/share/bash-completion/completions/throughline"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(AutoComplete.bash("throughline", Main.commandLine(console)));
        return ExitCode.OK;
    }
}
