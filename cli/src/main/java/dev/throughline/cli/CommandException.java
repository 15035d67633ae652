package dev.throughline.cli;

import java.io.Serial;

/** A command that cannot go on, with the one line that says why and what to do. */
final class CommandException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int code;

    CommandException(int code, String message) {
        super(message);
        this.code = code;
    }

    /** The command line names something that is not there. */
    static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    static CommandException fault(String message) {
        return new CommandException(ExitCode.FAULT, message);
    }

    int code() {
        return code;
    }
}
