package dev.throughline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to read, or standard input.
 *
 * @param uri its name as the user gave it
 * @param path the file, null for standard input
 */
record Input(String uri, @Nullable Path path) {

    static final Input STANDARD_INPUT = new Input("-", null);
}
