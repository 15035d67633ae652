package dev.throughline.extract.statement;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribution on its way to a statement: its spans may still be put right.
 *
 * @param source the words that name the source, empty where none
 * @param via the words that name who relays it, outermost first
 * @param nested it stands in the content of another
 */
record Saying(List<Span> source, List<Span> cue, List<Span> content, List<Span> via, boolean nested, double score) {
    Saying {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        via = List.copyOf(via);
    }

    static Saying of(Attribution a) {
        return new Saying(a.source(), a.cue(), a.content(), List.of(), false, a.score());
    }

    Saying withSource(List<Span> other) {
        return new Saying(other, cue, content, via, nested, score);
    }

    Saying withVia(List<Span> other) {
        return new Saying(source, cue, content, other, nested, score);
    }

    /** The same, whose content does not begin with words that belong to somebody else, and a comma. */
    Saying without(Article article, Span words) {
        Span first = content.getFirst();
        if (first.start() != words.start()) {
            return this;
        }
        List<Span> rest = new ArrayList<>(content.subList(1, content.size()));
        if (first.end() > words.end() + 2) {
            String tail = article.text().substring(words.end(), first.end());
            int begin = words.end()
                    + tail.length()
                    - tail.replaceFirst("^[,\\s]+", "").length();
            rest.addFirst(article.span(begin, first.end()));
        }
        return rest.isEmpty() ? this : new Saying(source, cue, rest, via, nested, score);
    }

    Saying inside() {
        return new Saying(source, cue, content, via, true, score);
    }

    /** The first of its words, for the order of the text. */
    int start() {
        return content.getFirst().start();
    }

    boolean says(Span words) {
        return content.stream().anyMatch(c -> c.covers(words));
    }

    boolean touches(int start, int end) {
        return hit(source, start, end) || hit(cue, start, end) || hit(content, start, end);
    }

    private static boolean hit(List<Span> spans, int start, int end) {
        return spans.stream().anyMatch(s -> s.start() < end && start < s.end());
    }

    int words() {
        return content.stream().mapToInt(c -> c.end() - c.start()).sum();
    }
}
