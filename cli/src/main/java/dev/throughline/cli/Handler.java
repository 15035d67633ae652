package dev.throughline.cli;

import dev.throughline.contract.ContractException;
import dev.throughline.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where exceptions become a message and an exit code. */
final class Handler {

    private final Console console;

    Handler(Console console) {
        this.console = console;
    }

    int handle(Exception e) {
        if (closedPipe(e)) {
            // Whoever read our output has seen enough: head, or a pager that was left.
            return ExitCode.OK;
        }
        if (e instanceof CommandException stop) {
            console.note("throughline: " + stop.getMessage());
            return stop.code();
        }
        if (e instanceof StoreException || e instanceof ContractException) {
            console.note("throughline: " + e.getMessage());
            return ExitCode.FAULT;
        }
        if (e instanceof UncheckedIOException || e instanceof IOException) {
            Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
            console.note("throughline: cannot read or write: " + cause.getMessage());
            return ExitCode.FAULT;
        }
        console.note("throughline: a fault of the program, please report it: " + e);
        for (StackTraceElement frame : e.getStackTrace()) {
            console.note("    at " + frame);
        }
        return ExitCode.FAULT;
    }

    int usage(ParameterException e) {
        CommandLine line = e.getCommandLine();
        console.note("throughline: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            console.note("Did you mean " + String.join(", or ", unmatched.getSuggestions()) + "?");
        }
        console.note("See " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static boolean closedPipe(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException
                    && (message.contains("broken pipe") || message.contains("pipe is being closed"))) {
                return true;
            }
        }
        return false;
    }
}
