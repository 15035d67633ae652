package dev.throughline.cli;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One command line run in this process, and what came of it. */
record TestRun(int code, String out, String err) {

    static TestRun of(String... args) {
        return withInput("", args);
    }

    static TestRun withInput(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, Console.Shape.NONE);
        int code = Main.run(console, args);
        return new TestRun(code, out.toString(), err.toString());
    }
}
