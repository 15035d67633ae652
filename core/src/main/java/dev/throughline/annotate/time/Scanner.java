package dev.throughline.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into the words of the grammar: {@code p.m.}, {@code 26th}, {@code 10:35}, {@code 2020-01-06} are one word each. */
final class Scanner {

    private final String text;
    private final Lexicon lexicon;
    private final List<Word> words = new ArrayList<>();

    private Scanner(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    static List<Word> words(String text, Lexicon lexicon) {
        Scanner scanner = new Scanner(text, lexicon);
        scanner.scan();
        return NumeralReader.merge(scanner.words);
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end;
            if (c == '\n') {
                end = at + 1;
                while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                int second = text.indexOf('\n', at + 1);
                if (second >= 0 && second < end) {
                    words.add(new Word(at, end, Word.BREAK, List.of()));
                }
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                end = at + 1;
            } else {
                end = isDigit(at) ? numberEnd(at) : Character.isLetter(c) ? letterEnd(at) : markEnd(at);
                String lower = normal(at, end);
                words.add(new Word(at, end, lower, lexicon.senses(lower)));
            }
            at = end;
        }
    }

    private String normal(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private int letterEnd(int start) {
        int end = start + 1;
        if (isMark(end, '.') && isLetter(end + 1) && !isLetter(end + 2)) {
            while (isMark(end, '.') && isLetter(end + 1) && !isLetter(end + 2)) {
                end += 2;
            }
            return isMark(end, '.') ? end + 1 : end;
        }
        while (isLetter(end) || (isApostrophe(end) && isLetter(end + 1) && !isPossessive(end))) {
            end++;
        }
        return isMark(end, '.') && lexicon.isAbbreviation(normal(start, end)) ? end + 1 : end;
    }

    private int markEnd(int start) {
        return isPossessive(start) ? start + 2 : start + 1;
    }

    private int numberEnd(int start) {
        int end = digits(start);
        if (isMark(end, '-') && digits(end + 1) == end + 3 && end - start == 4) {
            int month = end + 3;
            if (isMark(month, '-') && digits(month + 1) == month + 3) {
                return month + 3;
            }
            return isYears(end) ? end : month;
        }
        while (isMark(end, ',') && digits(end + 1) == end + 4) {
            end += 4;
        }
        while ((isMark(end, '.') || isMark(end, ':') || isMark(end, '/')) && isDigit(end + 1)) {
            end = digits(end + 1);
        }
        int suffix = end;
        while (isLetter(suffix)) {
            suffix++;
        }
        return suffix - end <= 3 ? suffix : end;
    }

    /** "1914-18" and "2007-08" are years, "2020-01" is a month. */
    private boolean isYears(int hyphen) {
        int first = Integer.parseInt(text.substring(hyphen - 2, hyphen));
        int second = Integer.parseInt(text.substring(hyphen + 1, hyphen + 3));
        return second > 12 || second == first + 1;
    }

    private int digits(int start) {
        int end = start;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isPossessive(int at) {
        return isApostrophe(at)
                && (isMark(at + 1, 's') || isMark(at + 1, 'S'))
                && !isLetter(at + 2)
                && !isDigit(at + 2);
    }

    private boolean isApostrophe(int at) {
        return isMark(at, '\'') || isMark(at, '\u2019');
    }

    private boolean isMark(int at, char mark) {
        return at < text.length() && text.charAt(at) == mark;
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
