package dev.throughline.reconcile;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words that a statement puts between quotation marks. */
final class Quoted {

    private Quoted() {}

    /** All words of a direct statement, the quoted ones of a mixed one, none of an indirect one. */
    static List<String> words(Statement statement) {
        return switch (statement.kind()) {
            case DIRECT -> Word.forms(content(statement));
            case MIXED -> {
                List<String> words = new ArrayList<>();
                for (Span span : statement.content()) {
                    inMarks(span.text(), words);
                }
                yield List.copyOf(words);
            }
            case INDIRECT -> List.of();
        };
    }

    /** Whether two statements of one report are made of the same words, one inside the other. */
    static boolean overlap(Ref one, Ref other, StoryIndex index) {
        return one.report().equals(other.report())
                && index.statement(one).content().stream()
                        .anyMatch(a -> index.statement(other).content().stream().anyMatch(a::overlaps));
    }

    /** The content as one text. */
    static String content(Statement statement) {
        return statement.content().stream().map(Span::text).collect(Collectors.joining(" "));
    }

    private static void inMarks(String text, List<String> words) {
        int open = -1;
        char close = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                boolean atStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
                close = switch (c) {
                    case '“' -> '”';
                    case '"' -> '"';
                    case '‘' -> '’';
                    case '\'' -> '\'';
                    default -> 0;
                };
                if (close != 0 && atStart) {
                    open = i + 1;
                }
            } else if (c == close && ends(text, i, close)) {
                words.addAll(Word.forms(text.substring(open, i)));
                open = -1;
            }
        }
        if (open >= 0) {
            words.addAll(Word.forms(text.substring(open)));
        }
    }

    /** A single mark inside a word is an apostrophe. */
    private static boolean ends(String text, int at, char mark) {
        boolean single = mark == '’' || mark == '\'';
        return !single || at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
