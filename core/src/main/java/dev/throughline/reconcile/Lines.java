package dev.throughline.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that stand beside this package: one entry a line. */
final class Lines {

    List<String> of(String name) {
        InputStream in = Lines.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the library is built without its word list " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
