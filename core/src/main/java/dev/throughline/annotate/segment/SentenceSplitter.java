package dev.throughline.annotate.segment;

import dev.throughline.annotate.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where the sentences of a paragraph end. */
final class SentenceSplitter {

    private static final String CLOSERS = "”’\"')]»";
    /** No hard-wrapped text has longer lines. */
    private static final int WRAPPED = 100;

    private static final String OPENERS = "“‘\"'([«`";

    private final Abbreviations abbreviations;
    private final Set<String> speech = WordList.load("segment/speech-verb.txt");

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The indices after the last token of each sentence among the tokens from {@code first} on. */
    List<Integer> ends(String text, List<TokenSpan> tokens, int first) {
        List<Integer> ends = new ArrayList<>();
        int i = first;
        while (i < tokens.size()) {
            String token = tokens.get(i).in(text);
            int next = i + 1;
            if (isStop(token)) {
                while (next < tokens.size() && (isMark(tokens.get(next).in(text)) || closes(text, tokens, next))) {
                    next++;
                }
                if (next < tokens.size() && breaks(text, tokens, i, next)) {
                    ends.add(next);
                    i = next;
                    continue;
                }
            }
            if (next == i + 1 && next < tokens.size() && breaksLine(text, tokens.get(i), tokens.get(next))) {
                ends.add(next);
            }
            i = next;
        }
        if (first < tokens.size()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    /** A line that is too long to have been wrapped ends here, and a capital opens the next: a headline or standfirst over the text. */
    private static boolean breaksLine(String text, TokenSpan before, TokenSpan after) {
        int newline = text.indexOf('\n', before.end());
        if (newline < 0 || newline >= after.start() || !Character.isUpperCase(text.codePointAt(after.start()))) {
            return false;
        }
        int start = text.lastIndexOf('\n', before.start()) + 1;
        int end = text.indexOf('\n', after.end());
        int longer = Math.max(newline - start, (end < 0 ? text.length() : end) - after.start());
        return longer > WRAPPED && text.charAt(before.end() - 1) != ',';
    }

    private static boolean isStop(String token) {
        char last = token.charAt(token.length() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    private static boolean isMark(String token) {
        return isStop(token) && !isWordEnd(token);
    }

    private static boolean isWordEnd(String token) {
        return Character.isLetterOrDigit(token.charAt(0));
    }

    /** A closing mark that touches what stands before it. */
    private static boolean closes(String text, List<TokenSpan> tokens, int i) {
        TokenSpan token = tokens.get(i);
        if (token.start() != tokens.get(i - 1).end()) {
            return false;
        }
        String mark = token.in(text);
        if (mark.equals("''")) {
            return true;
        }
        boolean openedAgain = i + 1 < tokens.size()
                && tokens.get(i + 1).start() == token.end()
                && isWordEnd(tokens.get(i + 1).in(text));
        return mark.length() == 1
                && CLOSERS.indexOf(mark.charAt(0)) >= 0
                && !((mark.equals("\"") || mark.equals("'")) && openedAgain);
    }

    private boolean breaks(String text, List<TokenSpan> tokens, int stop, int next) {
        String token = tokens.get(stop).in(text);
        String word = tokens.get(next).in(text);
        boolean quoted = next > stop + 1;
        boolean opens = OPENERS.indexOf(word.charAt(0)) >= 0;
        String first = opens && next + 1 < tokens.size() ? tokens.get(next + 1).in(text) : word;
        boolean lower = Character.isLowerCase(first.codePointAt(0));
        if (isWordEnd(token)) {
            return breaksAfterAbbreviation(token, first, quoted, opens && !lower);
        }
        if (token.equals(".")) {
            return !(quoted && lower);
        }
        if (token.equals("…") || token.startsWith("..")) {
            return !lower
                    && (opens || quoted || abbreviations.opensSentence(first))
                    && !closesSpeech(text, tokens, quoted, next);
        }
        return !lower && !",;:)-–—".contains(word) && !closesSpeech(text, tokens, quoted, next);
    }

    private boolean breaksAfterAbbreviation(String token, String next, boolean quoted, boolean opensQuote) {
        if (!Character.isUpperCase(next.codePointAt(0)) && !Character.isDigit(next.codePointAt(0))) {
            return false;
        }
        if (quoted) {
            return !abbreviations.isTitle(token);
        }
        if (abbreviations.isTitle(token)) {
            return false;
        }
        return abbreviations.opensSentence(next)
                || (opensQuote && !Abbreviations.isInitial(token.substring(0, token.length() - 1)));
    }

    /** {@code “Is it safe?” Ann Lee asked.} goes on: within four tokens of the closing mark comes a verb of speech. */
    private boolean closesSpeech(String text, List<TokenSpan> tokens, boolean quoted, int next) {
        if (!quoted || "”\"’'»".indexOf(tokens.get(next - 1).in(text).charAt(0)) < 0) {
            return false;
        }
        for (int i = next; i < Math.min(next + 4, tokens.size()); i++) {
            String word = tokens.get(i).in(text);
            if (i > next && speech.contains(word)) {
                return i + 1 >= tokens.size() || !tokens.get(i + 1).in(text).matches("[:“\"‘]|that");
            }
            if (!Character.isLetter(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }
}
