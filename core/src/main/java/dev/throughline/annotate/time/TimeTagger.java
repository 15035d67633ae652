package dev.throughline.annotate.time;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
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

    private TimeTagger(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    /** The tagger with the rules that come with the library. */
    public static TimeTagger load() {
        List<String> rules = new ArrayList<>();
        FAMILIES.forEach(family -> rules.addAll(lines(family + ".rules")));
        return new TimeTagger(Lexicon.of(lines("words.tsv")), Grammar.of(rules));
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
        Reader reader = new Reader(article, words, matches, new Clauses(sentences, tokens, words));
        return reader.read();
    }

    private List<Match> matches(List<Word> words, String text) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = grammar.match(words, at);
            if (match != null && Plausible.isTime(match, text)) {
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

    /** Follows one text from its first expression to its last, keeping the time told of last. */
    private record Reader(Article article, List<Word> words, List<Match> matches, Clauses clauses) {

        List<Time> read() {
            Moment published = Moment.of(
                    article.published() == null ? null : article.published().date());
            boolean narrative = Narrative.isNarrative(matches, published);
            List<Time> times = new ArrayList<>();
            Moment told = null;
            int toldSentence = -9;
            for (Match match : matches) {
                int sentence = clauses.sentence(match);
                Context context = new Context(
                        published,
                        told,
                        sentence - toldSentence <= 1,
                        sentence == toldSentence,
                        narrative,
                        clauses.direction(match));
                Meaning meaning = Resolver.meaning(match, context);
                if (meaning == null) {
                    continue;
                }
                times.add(time(times.size() + 1, match, meaning));
                Moment moment = meaning.moment();
                if (moment != null
                        && moment.year() != 0
                        && !(narrative && match.rule().verb().equals("shift"))) {
                    told = moment;
                    toldSentence = sentence;
                }
            }
            return List.copyOf(times);
        }

        private Time time(int number, Match match, Meaning meaning) {
            int start = words.get(match.start()).start();
            int end = words.get(match.end() - 1).end();
            return new Time("t" + number, article.span(start, end), meaning.value(), meaning.precision());
        }
    }
}
