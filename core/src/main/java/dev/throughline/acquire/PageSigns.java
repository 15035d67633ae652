package dev.throughline.acquire;

import java.util.List;
import java.util.Set;

/** The blocks of a page in numbers: their words, their mark-up, and what the page claims of its article. */
final class PageSigns {

    private final TextSigns text;
    private final MarkupSigns markup;
    private final CardSigns cards;
    private final BlockKinds kinds;
    private final long[][] hashes;
    private final Shingles claimed;
    private final Shingles summary;
    private final Shingles headline;
    private final Look[] looks;
    private int titleAt = -1;
    private int headingAt = -1;

    PageSigns(List<Block> blocks, PageClaims claims, Set<String> functionWords, ClassWords words, Odds odds) {
        this.looks = looks(blocks, functionWords);
        this.text = new TextSigns(blocks, looks, odds);
        this.kinds = new BlockKinds(blocks);
        this.markup = new MarkupSigns(blocks, looks, kinds, odds, words);
        this.cards = new CardSigns(blocks, kinds, markup);
        this.hashes = new long[looks.length][];
        this.claimed = Shingles.of(claims.linked().body());
        this.summary = Shingles.of(claims.summary());
        this.headline = Shingles.of(claims.headline());
        for (int i = 0; i < blocks.size(); i++) {
            hashes[i] = Shingles.hashes(blocks.get(i).text());
            if (headingAt < 0 && Setting.of(blocks.get(i)).outer().is("h1")) {
                headingAt = i;
            }
            if (titleAt < 0 && looks[i].words() >= 3 && headline.share(hashes[i]) > 0.8) {
                titleAt = i;
            }
        }
    }

    static Look[] looks(List<Block> blocks, Set<String> functionWords) {
        Look[] looks = new Look[blocks.size()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = Look.of(blocks.get(i).text(), functionWords);
        }
        return looks;
    }

    float[] of(int i) {
        SignRow row = new SignRow();
        text.add(i, row);
        markup.add(i, row);
        long[] words = hashes[i];
        row.add(claimed.words());
        row.add(claimed.share(words));
        row.add(summary.share(words));
        row.add(headline.share(words));
        row.add(headingAt < 0 ? -1000 : i - headingAt);
        row.add(titleAt < 0 ? -1000 : i - titleAt);
        cards.add(i, row);
        return row.toArray();
    }

    /** Which of the blocks are set alike. */
    BlockKinds kinds() {
        return kinds;
    }
}
