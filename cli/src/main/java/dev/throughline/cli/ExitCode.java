package dev.throughline.cli;

/** What the process ends with. */
final class ExitCode {
    private ExitCode() {}

    /** Everything asked for was done. */
    static final int OK = 0;

    /** A fault of the program or of the machine: a full disk, a store of a newer version. */
    static final int FAULT = 1;

    /** The command line asks for something that does not exist. */
    static final int USAGE = 2;

    /** Some inputs were refused; the others were read. */
    static final int REFUSED = 3;

    /** {@code verify} found a span that does not hold its words. */
    static final int VIOLATED = 4;

    /** As every command's help lists them. */
    static final String[] LIST = {
        "0:everything was done",
        "1:a fault of the program or of the machine, such as a full disk",
        "2:the command line is wrong, or names something that is not there",
        "3:some inputs were refused, the others read"
    };
}
