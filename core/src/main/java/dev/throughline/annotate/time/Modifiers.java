package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Modifier;
import dev.throughline.annotate.Time.Precision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that make a time earlier, later, longer, shorter or rough, and what they make of it. */
final class Modifiers {

    private static final int LONGEST = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** Words at the beginning of an expression that point at it, so that "over" before them is no bound. */
    private static final Set<String> POINTERS =
            Set.of("the", "this", "that", "these", "those", "last", "next", "past", "coming", "recent", "same");

    /** What a time can be for a modifier; the columns of the list. */
    private enum Kind {
        LENGTH,
        AGO,
        HENCE,
        HOUR,
        POINT
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Map<String, List<String>> front = new HashMap<>();
    private final Map<String, List<String>> behind = new HashMap<>();

    private Modifiers() {}

    /** Reads lines of {@code front|behind TAB words} and a modifier or {@code -} for each kind. */
    static Modifiers of(List<String> lines) {
        Modifiers modifiers = new Modifiers();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            (cells[0].equals("front") ? modifiers.front : modifiers.behind)
                    .put(cells[1], List.of(cells).subList(2, 2 + KINDS.size()));
        }
        return modifiers;
    }

    /** What modifies a match: the words it begins with, else those before it, else those at its end or behind it. */
    @Nullable
    Modifier of(Match match, Meaning meaning) {
        Kind kind = kind(match, meaning.precision());
        if (kind == null) {
            return null;
        }
        Modifier inside = begins(match, kind);
        Modifier before = inside == null ? before(match, kind) : inside;
        return before == null ? behind(match, kind) : before;
    }

    private @Nullable Modifier begins(Match match, Kind kind) {
        List<Word> words = match.words();
        int from = match.start();
        if (from + 1 < match.end() && ARTICLES.contains(words.get(from).text())) {
            Modifier whole = longest(front, words, from, match.end(), kind);
            if (whole != null) {
                return whole;
            }
            from++;
        }
        return longest(front, words, from, match.end(), kind);
    }

    /** What the longest listed words that begin at a place say, be it nothing. */
    private static @Nullable Modifier longest(
            Map<String, List<String>> list, List<Word> words, int from, int limit, Kind kind) {
        for (int end = Math.min(limit, from + LONGEST); end > from; end--) {
            List<String> cells = list.get(words(words, from, end));
            if (cells != null) {
                return modifier(cells, kind);
            }
        }
        return null;
    }

    private @Nullable Modifier before(Match match, Kind kind) {
        List<Word> words = match.words();
        int end = match.start();
        boolean points = POINTERS.contains(words.get(end).text());
        boolean owns =
                match.end() < words.size() && words.get(match.end()).text().equals("'s");
        if (kind == Kind.POINT && owns) {
            return null;
        }
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            String phrase = words(words, start, end);
            List<String> cells = front.get(phrase);
            if (cells != null && (kind != Kind.LENGTH || !points || phrase.endsWith(" of"))) {
                return modifier(cells, kind);
            }
        }
        return null;
    }

    private @Nullable Modifier behind(Match match, Kind kind) {
        List<Word> words = match.words();
        for (int at = match.start() + 1; at <= match.end(); at++) {
            Modifier found = longest(behind, words, at, words.size(), kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Kind kind(Match match, Precision precision) {
        String verb = match.rule().verb();
        boolean counted = verb.equals("ago") || verb.equals("later");
        return switch (precision) {
            case VAGUE, SET -> null;
            case DURATION -> Kind.LENGTH;
            case TIME -> Kind.HOUR;
            default ->
                !counted
                        ? Kind.POINT
                        : verb.equals("ago") || match.rule().argument(1).equals("-") ? Kind.AGO : Kind.HENCE;
        };
    }

    private static @Nullable Modifier modifier(List<String> cells, Kind kind) {
        String cell = cells.get(KINDS.indexOf(kind));
        return cell.equals("-") ? null : Modifier.valueOf(cell);
    }

    private static String words(List<Word> words, int from, int end) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < end; i++) {
            phrase.append(i == from ? "" : " ").append(words.get(i).text());
        }
        return phrase.toString();
    }
}
