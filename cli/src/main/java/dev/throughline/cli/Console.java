package dev.throughline.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a command, and the shape of the terminal behind them; always UTF-8, always {@code \n}.
 *
 * @param in standard input
 * @param out standard output, for what was asked for
 * @param err standard error, for everything about it
 * @param shape what stands behind them
 */
record Console(InputStream in, Writer out, Writer err, Shape shape) {

    /**
     * What stands behind the streams.
     *
     * @param out whether a person reads standard output on a terminal
     * @param err whether a person reads standard error on a terminal
     * @param width the columns of that terminal, 80 where there is none
     * @param colour whether it shows colours
     */
    record Shape(boolean out, boolean err, int width, boolean colour) {

        /** No terminal: a pipe, a file, a test. */
        static final Shape NONE = new Shape(false, false, 80, false);
    }

    /** The console of this process. */
    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                TerminalShape.ofProcess(System.getenv()));
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), 1 << 16);
    }

    /** Writes to standard output as it is: the caller has made it safe. */
    void print(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a line to standard output as it is: the caller has made it safe. */
    void println(String line) {
        print(line);
        print("\n");
    }

    /** Writes a line to standard error, made safe. */
    void note(String line) {
        tell(SafeText.of(line) + "\n");
    }

    /** Writes to standard error at once, as it is. */
    void tell(String text) {
        try {
            err.write(text);
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() {
        try {
            out.flush();
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
