package dev.throughline.annotate.segment;

import dev.throughline.annotate.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * What a word with a full stop behind it can be.
 *
 * @param titles {@code Gen}, {@code Mr}: a name follows, the sentence goes on
 * @param words {@code Inc}, {@code Calif}: the sentence may end here or go on
 * @param numbered {@code No}, {@code Art}: only with a number behind it
 * @param openers words that open sentences and seldom follow an abbreviation inside one
 */
record Abbreviations(Set<String> titles, Set<String> words, Set<String> numbered, Set<String> openers) {

    static Abbreviations english() {
        return new Abbreviations(
                WordList.load("segment/title-abbreviation.txt"),
                WordList.load("segment/abbreviation.txt"),
                WordList.load("segment/numbered-abbreviation.txt"),
                WordList.load("segment/sentence-opener.txt"));
    }

    /** Whether the full stop after the word belongs to it, given the first character after it and its white space. */
    boolean owns(String word, char next) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        if (isInitial(last) || isAcronym(last) || titles.contains(last) || words.contains(last)) {
            return true;
        }
        return numbered.contains(last) && Character.isDigit(next);
    }

    /** A name is to follow: {@code Gen.}, the {@code W.} of a name. */
    boolean isTitle(String token) {
        String word = token.substring(token.lastIndexOf('-') + 1, token.length() - 1);
        return titles.contains(word) || numbered.contains(word);
    }

    static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** Single letters with full stops between them: {@code U.S}, {@code a.m}; or {@code Ph.D}. */
    static boolean isAcronym(String word) {
        return word.length() > 2 && word.charAt(word.length() - 2) == '.' && Character.isLetter(word.charAt(0));
    }

    boolean opensSentence(String word) {
        return openers.contains(word.toLowerCase(Locale.ROOT));
    }
}
