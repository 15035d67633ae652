package dev.throughline.acquire;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the class names, identifiers and kinds of the elements close around a block tell of it; looked up once an element. */
final class MarkupWords {

    private static final List<String> WORDS =
            List.of("caption", "comment", "disqus", "author-bio", "bio ", "related", "menu", "<nav>", "<time>");
    private static final int CLOSE = 6;
    private static final int KNOWN = 1 << 31;

    private final List<Block> blocks;
    private final int[] words;

    MarkupWords(List<Block> blocks) {
        this.blocks = blocks;
        this.words = new int[Setting.holders(blocks)];
    }

    /** Whether one of the words above is said of the n-th block. */
    boolean says(int n, String word) {
        Setting s = blocks.get(n).setting();
        int all = 0;
        int up = 0;
        for (@Nullable Holder h = s == null ? null : s.inner();
                h != null && up < CLOSE && !h.is("body");
                h = h.parent()) {
            all |= words(h);
            up++;
        }
        return (all >> WORDS.indexOf(word) & 1) != 0;
    }

    private int words(Holder holder) {
        if (words[holder.id()] == 0) {
            String kind = holder.is("nav") || holder.is("figcaption") || holder.is("time")
                    ? "<" + holder.element().normalName() + "> "
                    : "";
            String names = kind
                    + (holder.element().className() + ' ' + holder.element().id() + ' ').toLowerCase(Locale.ROOT);
            int found = KNOWN;
            for (int w = 0; w < WORDS.size(); w++) {
                found |= names.contains(WORDS.get(w)) ? 1 << w : 0;
            }
            words[holder.id()] = found;
        }
        return words[holder.id()];
    }
}
