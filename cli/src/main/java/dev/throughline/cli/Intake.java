package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** Reports taken in from files and standard input; a file that cannot be read is a refusal like any other. */
final class Intake {

    private final Throughline throughline;
    private final Metadata metadata;
    private final Console console;

    Intake(Throughline throughline, Metadata metadata, Console console) {
        this.throughline = throughline;
        this.metadata = metadata;
        this.console = console;
    }

    Acquisition acquire(Input input) {
        try (InputStream in = input.path() == null ? console.in() : Files.newInputStream(input.path())) {
            if (input.path() != null && Files.isDirectory(input.path())) {
                return refusal(input, "a folder can be listed", "one that cannot", "Check its permissions.");
            }
            return throughline.acquirer().acquire(input.uri(), in, metadata.of(input));
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
