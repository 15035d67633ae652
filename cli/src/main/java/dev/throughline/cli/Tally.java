package dev.throughline.cli;

/** The refusals of a command: each told at once, all of them counted. */
final class Tally {

    private final Console console;
    private int refused;
    private boolean fault;

    Tally(Console console) {
        this.console = console;
    }

    void refuse(Intake.Outcome.Refused refused) {
        this.refused++;
        fault |= refused.fault();
        console.note(refused.refusal().message());
    }

    int refused() {
        return refused;
    }

    int exitCode() {
        if (fault) {
            return ExitCode.FAULT;
        }
        return refused == 0 ? ExitCode.OK : ExitCode.REFUSED;
    }
}
