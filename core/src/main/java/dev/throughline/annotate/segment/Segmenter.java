package dev.throughline.annotate.segment;

import dev.throughline.annotate.Quotation;
import dev.throughline.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs, those into tokens, sentences and quotations. */
public final class Segmenter {

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final QuotationFinder quotationFinder = new QuotationFinder();

    public Segmenter() {
        Abbreviations abbreviations = Abbreviations.english();
        tokenizer = new Tokenizer(abbreviations);
        splitter = new SentenceSplitter(abbreviations);
    }

    public Segmentation segment(String text) {
        List<Paragraph> paragraphs = Paragraph.of(text);
        List<TokenSpan> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            int first = tokens.size();
            tokens.addAll(tokenizer.tokens(text, paragraph.start(), paragraph.end()));
            for (int end : splitter.ends(text, tokens, first)) {
                sentences.add(new Sentence(
                        sentences.size(),
                        p,
                        tokens.get(first).start(),
                        tokens.get(end - 1).end(),
                        first,
                        end));
                first = end;
            }
        }
        List<Quotation> quotations = quotationFinder.quotations(text, paragraphs);
        return new Segmentation(paragraphs.stream().map(Paragraph::start).toList(), tokens, sentences, quotations);
    }
}
