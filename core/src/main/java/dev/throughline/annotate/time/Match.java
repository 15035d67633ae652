package dev.throughline.annotate.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds at a place of the text.
 *
 * @param start the first word of the expression
 * @param end after its last word
 * @param reach after the last word that the rule looked at
 * @param words the words of the text
 */
record Match(
        Rule rule, int start, int end, int reach, @Nullable Capture captured, List<Word> words) {

    @Nullable
    String value(String kind) {
        return Capture.value(captured, kind);
    }

    boolean has(String kind) {
        return value(kind) != null;
    }

    /** The same without the article that belongs to a noun behind it: {@code the [two-week] strike}. */
    Match withoutArticle() {
        String first = words.get(start).text();
        boolean article = first.equals("the") || first.equals("a") || first.equals("an");
        boolean compound = end - start > 3 && words.get(end - 2).text().equals("-");
        return article && compound ? new Match(rule, start + 1, end, reach, captured, words) : this;
    }

    /** Whether a word is among those that the rule looked at. */
    boolean says(String word) {
        for (int i = start; i < reach; i++) {
            if (words.get(i).text().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
