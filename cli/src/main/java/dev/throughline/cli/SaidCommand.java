package dev.throughline.cli;

import dev.throughline.acquire.PartialDate;
import dev.throughline.cli.view.SaidView;
import dev.throughline.tell.Question;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code said}: who said what. */
@Command(
        name = "said",
        header = "Print who said what, on whose word, and through whom it came.",
        description = {
            "",
            "Statements by the day they were said, else by the day of their report. A name finds all its spellings; what is"
                    + " asked narrows together.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline said --by Brandt",
            "  throughline said --about \"ferry strike\" --from 2024-03-01 --to 2024-03-15",
            "  throughline said --like \"the bridge stays closed until autumn\"",
            "  throughline said --anonymous --format json"
        })
final class SaidCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(names = "--by", paramLabel = "NAME", description = "Said by that person or group, in any spelling.")
    private @Nullable String by;

    @Option(
            names = "--about",
            paramLabel = "TEXT",
            description = "With all these words in the statement or its sentence.")
    private @Nullable String about;

    @Option(
            names = "--like",
            paramLabel = "TEXT",
            description = "Near to this text in meaning, whatever the words: the nearest first, 20 at most.")
    private @Nullable String like;

    @Option(names = "--from", paramLabel = "DATE", description = "Said then or later: YYYY, YYYY-MM or YYYY-MM-DD.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Said then or earlier.")
    private @Nullable String to;

    @Option(names = "--anonymous", description = "Only where the source is not named.")
    private boolean anonymous;

    SaidCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PartialDate first = date("--from", from);
        PartialDate last = date("--to", to);
        Question question = new Question(
                by, about, first == null ? null : first.earliest(), last == null ? null : last.latest(), anonymous);
        return options.show(console, new SaidView(question, like));
    }

    private static @Nullable PartialDate date(String option, @Nullable String value) {
        try {
            return value == null ? null : new PartialDate(value);
        } catch (DateTimeException e) {
            throw CommandException.usage(option + " takes a date, YYYY, YYYY-MM or YYYY-MM-DD; got " + value + ".");
        }
    }
}
