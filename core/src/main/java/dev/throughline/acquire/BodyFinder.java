package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the blocks of the body from all others. */
final class BodyFinder {

    private final Chain pages;
    private final Chain scrapes;
    private final Set<String> functionWords;

    BodyFinder(Chain pages, Chain scrapes, Set<String> functionWords) {
        this.pages = pages;
        this.scrapes = scrapes;
        this.functionWords = functionWords;
    }

    /** The finder with the weights and words that come with the library. */
    static BodyFinder load(Set<String> functionWords) {
        return new BodyFinder(Chain.load("page-blocks.tsv"), Chain.load("scrape-blocks.tsv"), functionWords);
    }

    State[] ofPage(List<Block> blocks, PageClaims claims) {
        return states(blocks, true);
    }

    State[] ofScrape(List<Block> blocks) {
        return states(blocks, false);
    }

    private State[] states(List<Block> blocks, boolean page) {
        Chain chain = page ? pages : scrapes;
        double[][] scores = new double[blocks.size()][];
        Features features = new Features(blocks, functionWords, page);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = chain.score(features.of(i));
        }
        return BodyEdges.trimmed(blocks, chain.best(scores));
    }

    /** The features of the blocks of one report. */
    static final class Features {
        private final TextFeatures words;
        private final List<PageFeatures> setting = new ArrayList<>();

        Features(List<Block> blocks, Set<String> functionWords, boolean page) {
            Look[] looks = new Look[blocks.size()];
            for (int i = 0; i < looks.length; i++) {
                looks[i] = Look.of(blocks.get(i).text(), functionWords);
            }
            words = new TextFeatures(blocks, looks);
            if (page) {
                setting.add(new PageFeatures(blocks, looks));
            }
        }

        List<String> of(int i) {
            List<String> features = words.of(i);
            for (PageFeatures page : setting) {
                page.of(i, features);
            }
            return features;
        }
    }
}
