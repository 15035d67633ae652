package dev.throughline.annotate.time;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.WordList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the time expressions of an article and says what they mean. Safe to use from many threads. */
public final class TimeTagger {

    private static final List<String> FAMILIES =
            List.of("macros", "calendar", "clock", "relative", "duration", "vague");

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Outlook outlook;
    private final Plausible plausible;
    private final Modifiers modifiers;

    private TimeTagger(Lexicon lexicon, Grammar grammar, Outlook outlook, Plausible plausible, Modifiers modifiers) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.outlook = outlook;
        this.plausible = plausible;
        this.modifiers = modifiers;
    }

    /** The tagger with the rules that come with the library. */
    public static TimeTagger load() {
        List<String> rules = new ArrayList<>();
        FAMILIES.forEach(family -> rules.addAll(lines(family + ".rules")));
        return new TimeTagger(
                Lexicon.of(lines("words.tsv")),
                Grammar.of(rules),
                Outlook.of(lines("outlook.tsv")),
                new Plausible(
                        WordList.load("time/measure.txt"),
                        WordList.load("time/counted.txt"),
                        WordList.load("time/opener.txt")),
                Modifiers.of(lines("modifiers.tsv")));
    }

    /**
     * The times of an article's body, in the order of the text.
     *
     * @param sentences where sentences end; where none are given, full stops and paragraphs tell
     * @param tokens words with parts of speech, which tell where a verb looks; may be empty
     */
    public List<Time> times(Article article, List<Sentence> sentences, List<Token> tokens) {
        List<Word> words = Scanner.words(article.text(), lexicon);
        List<Match> matches = matches(words, article.text());
        return new Course(article, words, matches, new Clauses(outlook, sentences, tokens, words), modifiers).times();
    }

    private List<Match> matches(List<Word> words, String text) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = grammar.match(words, at);
            if (match != null && plausible.isTime(match, text)) {
                matches.add(match.withoutArticle());
                at = Math.max(match.end(), at + 1);
            } else {
                at++;
            }
        }
        return matches;
    }

    private static List<String> lines(String name) {
        InputStream in = TimeTagger.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the library lacks its file " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
