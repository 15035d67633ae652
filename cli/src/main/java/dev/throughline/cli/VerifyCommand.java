package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.ReportId;
import dev.throughline.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: every span of a store against the bytes of its report. */
@Command(
        name = "verify",
        header = "Check that everything a store shows stands in its reports, word for word.",
        description = {
            "",
            "For every report: its bytes have the hash that names them; every character of the article stands in the bytes"
                    + " where its map says; every span holds its words; every line of the story is one of them. Each violation is one"
                    + " line.",
            ""
        },
        exitCodeList = "4:a violation was found",
        footer = {"", "Examples:", "  throughline verify", "  throughline verify --store harbour.db"})
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoryOptions options = new StoryOptions();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Limits any = new Limits(Integer.MAX_VALUE - 16, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1);
        Verification verification = new Verification(new Acquirer(any), line -> console.println(SafeText.of(line)));
        try (Store store = options.existing()) {
            try (Progress progress =
                    new Progress(console, "checking", store.reports().size())) {
                for (ReportId id : store.reports()) {
                    verification.check(store, id);
                    progress.step();
                }
            }
        }
        verification.check(Throughline.survey(verification.sound()));
        console.println(verification.result());
        if (verification.otherwise() > 0) {
            console.note(
                    verification.otherwise() + " of them would be read otherwise by this version; read them again.");
        }
        return verification.violations() == 0 ? ExitCode.OK : ExitCode.VIOLATED;
    }
}
