package dev.throughline.cli;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.extract.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.function.Function;

/**
 * Reports taken in from files and standard input, and read. A file that cannot be read is a refusal like any other, and so is
 * a report on which the program fails: the others are read.
 */
final class Intake {

    private final Acquirer acquirer;
    private final Function<Article, Reading> reader;
    private final Metadata metadata;
    private final InputStream standardInput;

    Intake(Acquirer acquirer, Function<Article, Reading> reader, Metadata metadata, InputStream standardInput) {
        this.acquirer = acquirer;
        this.reader = reader;
        this.metadata = metadata;
        this.standardInput = standardInput;
    }

    /** What came of an input. */
    sealed interface Outcome {

        /** The report and what it says. */
        record Read(Report report, Reading reading) implements Outcome {}

        /** Why it was not read; {@code fault} where that is the program's own. */
        record Refused(Refusal refusal, boolean fault) implements Outcome {}
    }

    Outcome read(Input input) {
        try {
            return switch (acquire(input)) {
                case Refusal refusal -> new Outcome.Refused(refusal, false);
                case Acquisition.Acquired it -> new Outcome.Read(it.report(), reader.apply(it.article()));
            };
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return new Outcome.Refused(
                    refusal(
                            input,
                            "a report can be read without a fault of the program",
                            e + (trace.length == 0 ? "" : " at " + trace[0]),
                            "Please report it; the other inputs are read."),
                    true);
        }
    }

    private Acquisition acquire(Input input) {
        try (InputStream in = input.path() == null ? standardInput : Files.newInputStream(input.path())) {
            if (input.path() != null && Files.isDirectory(input.path())) {
                return refusal(input, "a folder can be listed", "one that cannot", "Check its permissions.");
            }
            return acquirer.acquire(input.uri(), in, metadata.of(input));
        } catch (NoSuchFileException e) {
            return refusal(input, "a file to read is there", "no such file", "Check its name.");
        } catch (AccessDeniedException e) {
            return refusal(input, "a file can be read", "no permission", "Check its permissions.");
        } catch (IOException e) {
            return refusal(input, "a file can be read", String.valueOf(e.getMessage()), "Check the file.");
        }
    }

    private static Refusal refusal(Input input, String rule, String value, String mend) {
        return new Refusal(input.uri(), "", rule, value, mend);
    }
}
