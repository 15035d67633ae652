package dev.throughline.extract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.Imprint;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.SourceMap;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.time.TimeTagger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A sentence whose words carry their parts of speech: {@code Two/CD ships/NNS sank/VBD ./.}, one space between words. */
public final class TaggedText {

    private static final TimeTagger TIMES = TimeTagger.load();

    private TaggedText() {}

    /**
     * The same with a tree: {@code ships/NNS/2/nsubj}, the number of the head counted from 1 in the sentence, 0 for the root.
     */
    public static AnnotatedText ofTree(String tree, String published) {
        List<String> tagged = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String piece : tree.split(" ", -1)) {
            String[] cells = piece.split("/", -1);
            tagged.add(cells[0] + "/" + cells[1]);
            rows.add(cells);
        }
        AnnotatedText flat = of(String.join(" ", tagged), published);
        List<Token> tokens = new ArrayList<>();
        for (Token t : flat.tokens()) {
            String[] cells = rows.get(t.index());
            int head = Integer.parseInt(cells[2]) - 1;
            tokens.add(
                    new Token(t.index(), t.start(), t.end(), t.text(), t.tag(), head < 0 ? t.index() : head, cells[3]));
        }
        return new AnnotatedText(
                flat.article(),
                flat.paragraphs(),
                flat.sentences(),
                tokens,
                flat.quotations(),
                flat.names(),
                flat.times(),
                flat.attributions());
    }

    public static AnnotatedText of(String tagged, String published) {
        StringBuilder body = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String piece : tagged.split(" ", -1)) {
            int slash = piece.lastIndexOf('/');
            boolean glued = piece.startsWith("_");
            String word = piece.substring(glued ? 1 : 0, slash);
            if (!body.isEmpty() && !glued && !word.matches("[.,;:?!%]|'s")) {
                body.append(' ');
            }
            int start = body.length();
            body.append(word);
            int index = tokens.size();
            tokens.add(new Token(index, start, body.length(), word, piece.substring(slash + 1), index, "root"));
        }
        Article article = article(body.toString(), published);
        List<Sentence> sentences = List.of(new Sentence(0, 0, 0, body.length(), 0, tokens.size()));
        return new AnnotatedText(
                article,
                List.of(0),
                sentences,
                tokens,
                List.of(),
                List.of(),
                TIMES.times(article, sentences, tokens),
                List.of());
    }

    /** An article of plain words. */
    public static Article article(String text, String published) {
        Report report = Report.of("report.txt", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
        return new Article(
                new Article.ReportRef(report.id(), report.uri(), report.bytes().length),
                "text/plain",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                new Published(new PartialDate(published), Published.Certainty.STATED, "given", null, published),
                Imprint.NONE,
                "en",
                text,
                new SourceMap("UTF-8", List.of(new SourceMap.Run(0, text.length(), 0, text.length(), true))),
                List.of());
    }
}
