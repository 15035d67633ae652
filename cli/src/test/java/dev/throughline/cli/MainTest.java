package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    @Test
    void saysWhatItCouldHaveBeen() {
        TestRun run = TestRun.of("extrakt");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("throughline: Unmatched argument at index 0: 'extrakt'\nDid you mean extract")
                .endsWith("?\nSee throughline --help\n");
    }

    @Test
    void helpsWithEveryCommandWithinEightyColumns() {
        CommandLine line = Main.commandLine(
                new Console(InputStream.nullInputStream(), new StringWriter(), new StringWriter(), Console.Shape.NONE));
        for (List<String> args : line.getSubcommands().keySet().stream()
                .map(c -> List.of(c, "--help"))
                .toList()) {
            TestRun run = TestRun.of(args.toArray(String[]::new));
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("Usage: throughline " + args.getFirst(), "Examples:", "Exit codes:");
            assertThat(run.out().lines()).allMatch(l -> l.length() <= 80);
        }
        assertThat(TestRun.of("--help").out()).contains("Commands:", "Exit codes:");
    }

    @Test
    void endsQuietlyWhenItsReaderHasSeenEnough() {
        StringWriter err = new StringWriter();
        Writer closed = new Writer() {
            @Override
            public void write(char[] chars, int from, int count) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        int code = Main.run(
                new Console(
                        new ByteArrayInputStream("Some words.".getBytes(StandardCharsets.UTF_8)),
                        closed,
                        err,
                        Console.Shape.NONE),
                "extract",
                "-");
        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
    }
}
