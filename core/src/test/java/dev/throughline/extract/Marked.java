package dev.throughline.extract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Quotation;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Time.Precision;
import dev.throughline.annotate.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotated text written by hand: {@code [s1 The mayor, {P Ann Lee},] [q1 said] [c1 that the bridge is safe].}
 *
 * <p>{@code s q c} with a number are the source, cue and content of an attribution; {@code P O L G X} are a person,
 * organization, place, group or other name, {@code T} a point in time. Tags come from {@link PlainTagger}, trees are flat.
 */
public final class Marked {

    private static final Pattern PIECE = Pattern.compile("[\\[{]([sqc]\\d+|[POLGXT]) |[\\]}]");
    private static final Pattern SENTENCE = Pattern.compile("[.?!]['\"”’)]*(?=\\s+[\"“‘'(]?\\p{Lu})|\\n\\n|$");

    private record Mark(String kind, int start) {}

    private Marked() {}

    public static Reading read(String marked) {
        return new Extractor().extract(text(marked));
    }

    public static AnnotatedText text(String marked) {
        StringBuilder plain = new StringBuilder();
        Deque<Mark> open = new ArrayDeque<>();
        Map<String, List<int[]>> spans = new TreeMap<>();
        Matcher m = PIECE.matcher(marked);
        int from = 0;
        while (m.find()) {
            plain.append(marked, from, m.start());
            from = m.end();
            if (m.group(1) != null) {
                open.push(new Mark(m.group(1), plain.length()));
            } else if (open.isEmpty()) {
                plain.append(m.group());
            } else {
                Mark mark = open.pop();
                spans.computeIfAbsent(mark.kind(), k -> new ArrayList<>())
                        .add(new int[] {mark.start(), plain.length()});
            }
        }
        plain.append(marked.substring(from));
        return annotated(article(plain.toString()), spans);
    }

    private static AnnotatedText annotated(Article article, Map<String, List<int[]>> spans) {
        String text = article.text();
        List<Integer> paragraphs = new ArrayList<>(List.of(0));
        for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) {
            paragraphs.add(at + 2);
        }
        List<Name> names = new ArrayList<>();
        Map<String, NameType> types = Map.of(
                "P",
                NameType.PERSON,
                "O",
                NameType.ORGANIZATION,
                "L",
                NameType.PLACE,
                "G",
                NameType.GROUP,
                "X",
                NameType.OTHER);
        types.forEach((mark, type) -> of(article, spans, mark).forEach(s -> names.add(new Name(s, type, 1))));
        names.sort((a, b) -> a.span().compareTo(b.span()));
        List<Time> times = new ArrayList<>();
        for (Span span : of(article, spans, "T")) {
            times.add(new Time("t" + (times.size() + 1), span, "2031-05-0" + (times.size() + 1), Precision.DAY));
        }
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            List<Span> content = of(article, spans, "c" + i);
            if (!content.isEmpty()) {
                attributions.add(new Attribution(of(article, spans, "s" + i), of(article, spans, "q" + i), content, 1));
            }
        }
        List<Token> tokens = PlainTagger.tokens(text);
        return new AnnotatedText(
                article,
                paragraphs,
                sentences(text, paragraphs, tokens),
                tokens,
                quotations(article, paragraphs),
                names,
                times,
                attributions);
    }

    private static List<Span> of(Article article, Map<String, List<int[]>> spans, String kind) {
        return spans.getOrDefault(kind, List.of()).stream()
                .map(s -> article.span(s[0], s[1]))
                .sorted()
                .toList();
    }

    private static List<Sentence> sentences(String text, List<Integer> paragraphs, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = SENTENCE.matcher(text);
        int first = 0;
        while (end.find() && first < tokens.size()) {
            int last = first;
            while (last < tokens.size() && tokens.get(last).start() < Math.max(end.end(), 1)) {
                last++;
            }
            if (last > first) {
                int start = tokens.get(first).start();
                int paragraph = 0;
                for (int p = 0; p < paragraphs.size(); p++) {
                    paragraph = paragraphs.get(p) <= start ? p : paragraph;
                }
                sentences.add(new Sentence(
                        sentences.size(), paragraph, start, tokens.get(last - 1).end(), first, last));
                first = last;
            }
        }
        return sentences;
    }

    private static List<Quotation> quotations(Article article, List<Integer> paragraphs) {
        List<Quotation> quotations = new ArrayList<>();
        String text = article.text();
        for (int p = 0; p < paragraphs.size(); p++) {
            int end = p + 1 < paragraphs.size() ? paragraphs.get(p + 1) - 2 : text.length();
            Matcher m = Pattern.compile("“[^”]*(”|$)").matcher(text.substring(0, end));
            m.region(paragraphs.get(p), end);
            while (m.find()) {
                quotations.add(new Quotation(
                        article.span(m.start(), m.end()), m.group().endsWith("”"), false));
            }
        }
        return quotations;
    }

    private static Article article(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Article.ofText("marked.txt", bytes, text);
    }
}
