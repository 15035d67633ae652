package dev.throughline.survey;

import dev.throughline.annotate.Time;
import dev.throughline.reconcile.Lines;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How fit a sentence is to stand alone on a timeline: one of a report's first, neither a fragment nor a paragraph, plain without
 * the one before it, told by the narrator, about one date, no furniture of a page.
 */
final class LineForm {

    private static final int SHORT = 8;
    private static final int GOOD = 40;
    private static final int LONG = 45;
    private static final Pattern PERSONAL = Pattern.compile("\\b(?:I|[Yy]ou|[Ww]e|[Mm]y)\\b");
    /** A beginning that only the sentence before makes plain. */
    private static final Pattern LEANS = Pattern.compile(
            "(?:It|He|She|They|This|That|These|Those|His|Her|Its|Their|But|And|Or|So|Yet|However|Also|Instead|Meanwhile"
                    + "|The \\p{L}+ (?:itself|himself|herself|themselves|also|too))\\b.*",
            Pattern.DOTALL);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Pattern furniture;

    private LineForm(Collection<String> furniture) {
        this.furniture = Pattern.compile(
                "\\b(?:"
                        + String.join(
                                "|", furniture.stream().map(Pattern::quote).toList()) + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** By the word list that comes with the library. */
    static LineForm load() {
        return new LineForm(new Lines(LineForm.class).of("page-furniture.txt"));
    }

    /** What a sentence's form adds to its score; mostly it takes away. */
    double of(Passage passage) {
        String text = passage.text().strip();
        int words = SPACE.split(text, -1).length;
        double form = 0.05 / (1 + passage.index()) + 0.2 * Math.min(words, GOOD) / GOOD;
        form -= words < SHORT ? 0.3 : 0;
        form -= 0.01 * Math.max(0, words - LONG);
        form -= 0.05 * Math.max(0, dates(passage) - 1);
        form -= startsQuoted(text) ? 0.1 : 0;
        form -= LEANS.matcher(text).matches() ? 0.05 : 0;
        form -= text.endsWith("?") || PERSONAL.matcher(text).find() ? 0.15 : 0;
        form -= !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) ? 0.2 : 0;
        return form - (furniture.matcher(text).find() ? 0.3 : 0);
    }

    private static long dates(Passage passage) {
        return passage.times().stream()
                .filter(t -> t.precision() == Time.Precision.DAY)
                .map(Time::value)
                .distinct()
                .count();
    }

    private static boolean startsQuoted(String text) {
        return !text.isEmpty() && "“\"`‘'".indexOf(text.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    }
}
