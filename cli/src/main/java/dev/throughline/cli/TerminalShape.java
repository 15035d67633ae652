package dev.throughline.cli;

import java.util.Map;
import java.util.OptionalInt;

/** How the shape of a terminal is found out: from the launcher and the environment. */
final class TerminalShape {
    private TerminalShape() {}

    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /**
     * The launcher says which streams are terminals ({@code THROUGHLINE_TERMINAL=out,err}) and how wide they
     * are ({@code COLUMNS}), since Java cannot tell; without it none is.
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
        return Math.clamp(number(environment.getOrDefault("COLUMNS", "")).orElse(USUAL), NARROWEST, WIDEST);
    }

    private static OptionalInt number(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
