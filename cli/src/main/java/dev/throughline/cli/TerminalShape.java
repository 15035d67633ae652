package dev.throughline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;

/** How the shape of a terminal is found out: from the launcher, the environment, and {@code stty}. */
final class TerminalShape {
    private TerminalShape() {}

    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /**
     * The launcher says which streams are terminals ({@code THROUGHLINE_TERMINAL=out,err}), since Java cannot tell them
     * apart; without it none is.
     */
    static Console.Shape ofProcess(Map<String, String> environment) {
        String told = environment.getOrDefault("THROUGHLINE_TERMINAL", "");
        boolean out = told.contains("out");
        return new Console.Shape(
                out, told.contains("err"), out ? width(environment) : USUAL, out && colour(environment));
    }

    private static boolean colour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    private static int width(Map<String, String> environment) {
        return Math.clamp(
                number(environment.getOrDefault("COLUMNS", "")).orElseGet(() -> stty().orElse(USUAL)),
                NARROWEST,
                WIDEST);
    }

    private static OptionalInt number(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static OptionalInt stty() {
        try {
            Process process = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
            process.getOutputStream().close();
            String size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }
}
