package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A town and its state or country written without a comma, {@code Salem Oregon}: two places, which a reader that knows print
 * takes for one.
 */
final class SideBySide {

    /** Words that a place's own name ends or begins with: {@code New Mexico}, {@code Western Australia}, {@code Gulf of Oman}. */
    private static final Set<String> JOINED = Set.of(
            "new",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "upper",
            "lower",
            "greater",
            "outer",
            "inner",
            "of",
            "the",
            "and",
            "in",
            "papua",
            "equatorial",
            "great",
            "little",
            "british",
            "french",
            "american",
            "dutch",
            "saint",
            "st",
            "st.",
            "northwest",
            "northeast",
            "southwest",
            "southeast",
            "middle",
            "costa",
            "soviet",
            "old",
            "mainland",
            "rural",
            "downtown",
            "port",
            "fort",
            "lake");

    private final Gazetteer gazetteer;
    private final Set<String> codes = WordList.load("name/state-code.txt");

    SideBySide(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The two places that a name of one really is, or the name itself. */
    List<Found> apart(List<Token> tokens, Found name) {
        if (name.type() != NameType.PLACE || isKnown(tokens, name.first(), name.end())) {
            return List.of(name);
        }
        for (int second = name.first() + 1; second < name.end(); second++) {
            String before = tokens.get(second - 1).text();
            boolean bound = JOINED.contains(before.toLowerCase(Locale.ROOT)) || !isWord(before);
            if (!bound && isWhole(tokens, second, name.end())) {
                return List.of(
                        new Found(name.first(), second, NameType.PLACE, name.score()),
                        new Found(second, name.end(), NameType.PLACE, name.score()));
            }
        }
        return List.of(name);
    }

    /** Whether a country or a state is called so, a state also by its code. */
    private boolean isWhole(List<Token> tokens, int first, int end) {
        String last = tokens.get(end - 1).text();
        boolean code = end - first == 1 && last.length() == 2 && codes.contains(last.toUpperCase(Locale.ROOT));
        return code || gazetteer.isLand(NameRules.text(tokens, first, end));
    }

    private boolean isKnown(List<Token> tokens, int first, int end) {
        return gazetteer.typeOf(NameRules.text(tokens, first, end)).isPresent();
    }

    private static boolean isWord(String text) {
        return Character.isLetterOrDigit(text.codePointAt(text.length() - 1)) || text.endsWith(".");
    }
}
