package dev.throughline.cli;

import dev.throughline.acquire.Refusal;

/** The refusals of a command: each told at once, all of them counted. */
final class Tally {

    private final Console console;
    private int refused;

    Tally(Console console) {
        this.console = console;
    }

    void refuse(Refusal refusal) {
        refused++;
        console.note(refusal.message());
    }

    int refused() {
        return refused;
    }

    int exitCode() {
        return refused == 0 ? ExitCode.OK : ExitCode.REFUSED;
    }
}
