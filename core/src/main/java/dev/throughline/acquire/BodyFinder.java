package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.List;
import java.util.Set;

/** Tells the blocks of the body from all others, in pages by their words and mark-up, in scrapes by their words alone. */
final class BodyFinder {

    private static final int HEAD = 4;
    private static final int LONGEST = 400;

    private final PageBody pages;
    private final Chain scrapes;
    private final Set<String> functionWords;

    BodyFinder(PageBody pages, Chain scrapes, Set<String> functionWords) {
        this.pages = pages;
        this.scrapes = scrapes;
        this.functionWords = functionWords;
    }

    /** The finder with the weights and words that come with the library. */
    static BodyFinder load(Set<String> functionWords) {
        return new BodyFinder(PageBody.load(functionWords), Chain.load("scrape-blocks.tsv"), functionWords);
    }

    State[] ofPage(List<Block> blocks, PageClaims claims) {
        State[] states = belowHeadline(blocks, pages.states(blocks, claims));
        return BodyEdges.trimmed(blocks, withoutHeadline(blocks, states, claims.headline()));
    }

    /** The headline that a page repeats between the paragraphs, for machines or for another width of screen, is none of them. */
    private static State[] withoutHeadline(List<Block> blocks, State[] states, String headline) {
        String folded = headline.indexOf(' ') < 0 ? "" : Headline.fold(headline);
        boolean begun = false;
        for (int i = 0; i < states.length && !folded.isEmpty(); i++) {
            if (states[i] == State.BODY && Headline.folds(blocks.get(i).text(), folded)) {
                states[i] = begun ? State.ASIDE : State.BEFORE;
            }
            begun |= states[i] == State.BODY;
        }
        return states;
    }

    /** A text begins below its headline and its date: what stands above them is its head too. */
    private static State[] belowHeadline(List<Block> blocks, State[] states) {
        int head = -1;
        int seen = 0;
        int length = 0;
        for (int i = 0; i < states.length && seen < HEAD && length < LONGEST; i++) {
            if (states[i] == State.BODY) {
                seen++;
                length += blocks.get(i).text().length();
                boolean title = Setting.of(blocks.get(i)).outer().is("h1");
                head = title || WrittenDate.isAll(blocks.get(i).text()) ? i : head;
            }
        }
        for (int i = 0; i <= head; i++) {
            states[i] = State.BEFORE;
        }
        return states;
    }

    State[] ofScrape(List<Block> blocks) {
        double[][] scores = new double[blocks.size()][];
        TextFeatures features = features(blocks, functionWords);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scrapes.score(features.of(i));
        }
        return BodyEdges.trimmed(blocks, scrapes.best(scores));
    }

    /** The features of the blocks of one scrape. */
    static TextFeatures features(List<Block> blocks, Set<String> functionWords) {
        Look[] looks = new Look[blocks.size()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = Look.of(blocks.get(i).text(), functionWords);
        }
        return new TextFeatures(blocks, looks);
    }
}
