package dev.throughline.cli;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.Stub;
import dev.throughline.acquire.Unpacked;
import dev.throughline.acquire.stream.Unpacker;
import dev.throughline.extract.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reports taken in from files and standard input, and read. A file that cannot be read is a refusal like any other, and so is
 * a report on which the program fails: the others are read.
 */
final class Intake {

    private final Unpacker unpacker;
    private final Acquirer acquirer;
    private final Function<Article, Reading> reader;
    private final Metadata metadata;
    private final InputStream standardInput;

    Intake(
            Unpacker unpacker,
            Acquirer acquirer,
            Function<Article, Reading> reader,
            Metadata metadata,
            InputStream standardInput) {
        this.unpacker = unpacker;
        this.acquirer = acquirer;
        this.reader = reader;
        this.metadata = metadata;
        this.standardInput = standardInput;
    }

    /** What came of a part of an input. */
    sealed interface Outcome {

        /** The report and what it says. */
        record Read(Report report, Reading reading) implements Outcome {}

        /** Why it was not read; {@code fault} where that is the program's own. */
        record Refused(Refusal refusal, boolean fault) implements Outcome {}
    }

    /** Every part of every input, in their order; most inputs are one. */
    InOrder.Source<Unpacked> parts(List<Input> inputs, Progress progress) {
        return to -> {
            for (Input input : inputs) {
                unpack(input, part -> {
                    progress.more();
                    to.accept(part);
                });
            }
        };
    }

    private void unpack(Input input, Consumer<Unpacked> parts) {
        try (InputStream in = input.path() == null ? standardInput : Files.newInputStream(input.path())) {
            if (input.path() != null && Files.isDirectory(input.path())) {
                parts.accept(
                        refusal(input.uri(), "a folder can be listed", "one that cannot", "Check its permissions."));
                return;
            }
            unpacker.unpack(input.uri(), in, part -> parts.accept(said(part, input)));
        } catch (NoSuchFileException e) {
            parts.accept(refusal(input.uri(), "a file to read is there", "no such file", "Check its name."));
        } catch (AccessDeniedException e) {
            parts.accept(refusal(input.uri(), "a file can be read", "no permission", "Check its permissions."));
        } catch (IOException e) {
            parts.accept(refusal(input.uri(), "a file can be read", String.valueOf(e.getMessage()), "Check the file."));
        }
    }

    private Unpacked said(Unpacked part, Input input) {
        return switch (part) {
            case Report report -> report.with(metadata.of(report.uri(), input));
            case Stub stub -> stub;
            case Refusal refusal -> refusal;
        };
    }

    Outcome read(Unpacked part) {
        return switch (part) {
            case Refusal refusal -> new Outcome.Refused(refusal, false);
            case Stub stub -> new Outcome.Refused(stub.refusal(), false);
            case Report report -> read(report);
        };
    }

    private Outcome read(Report report) {
        try {
            return switch (acquirer.acquire(report)) {
                case Refusal refusal -> new Outcome.Refused(refusal, false);
                case Acquisition.Acquired it -> new Outcome.Read(it.report(), reader.apply(it.article()));
            };
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return new Outcome.Refused(
                    refusal(
                            report.uri(),
                            "a report can be read without a fault of the program",
                            e + (trace.length == 0 ? "" : " at " + trace[0]),
                            "Please report it; the other inputs are read."),
                    true);
        }
    }

    private static Refusal refusal(String uri, String rule, String value, String mend) {
        return new Refusal(uri, "", rule, value, mend);
    }
}
