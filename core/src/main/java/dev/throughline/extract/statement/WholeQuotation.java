package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Quotation;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives who speaks after a quotation all of it, and who is quoted in an interrupted one what follows the interruption: {@code “We
 * met. | We agreed,” Lund said}; {@code “Lund said they met,” the Post wrote, | “that they agreed.”}
 */
final class WholeQuotation {

    private static final Set<String> TURNS = Set.of("and", "but", "so", "because", "then", "or");

    private WholeQuotation() {}

    static Passage complete(Passage passage) {
        List<Attribution> all = passage.annotated().attributions();
        List<Attribution> whole = new ArrayList<>();
        for (Attribution a : all) {
            Attribution now = beforeIt(passage, all, a);
            for (Attribution outer : all) {
                now = outer.equals(a) ? now : goingOn(passage, outer, now);
            }
            whole.add(now);
        }
        return whole.equals(all) ? passage : passage.withOnly(whole);
    }

    private static Attribution beforeIt(Passage passage, List<Attribution> all, Attribution a) {
        Span content = a.content().getFirst();
        if (a.content().size() != 1
                || a.source().isEmpty()
                || a.cue().isEmpty()
                || a.cue().getFirst().start() < content.end()
                || a.source().getFirst().start() < content.end()) {
            return a;
        }
        Optional<Quotation> ends = passage.annotated().quotations().stream()
                .filter(q -> q.closed()
                        && q.span().start() < content.start() - 1
                        && q.span().end() >= content.end()
                        && q.span().end() - content.end() <= 2)
                .findFirst();
        if (ends.isEmpty()
                || content.text().charAt(0)
                        != Character.toUpperCase(content.text().charAt(0))) {
            return a;
        }
        Span opening = passage.annotated().article().span(ends.get().span().start(), content.start());
        int first = passage.tokenFrom(content.start());
        boolean taken = passage.sentence(passage.sentenceOf(first)).firstToken() != first
                || all.stream()
                        .anyMatch(o -> !o.equals(a)
                                && o.content().stream().anyMatch(c -> opening.covers(c) || c.start() == opening.start())
                                && o.content().stream().noneMatch(c -> c.covers(content)));
        return taken
                ? a
                : new Attribution(
                        a.source(),
                        a.cue(),
                        List.of(passage.annotated().article().span(opening.start(), content.end())),
                        a.score());
    }

    private static Attribution goingOn(Passage passage, Attribution outer, Attribution inner) {
        if (outer.content().size() < 2 || inner.source().isEmpty()) {
            return inner;
        }
        Span last = inner.content().getLast();
        for (int i = 0; i + 1 < outer.content().size(); i++) {
            Span within = outer.content().get(i);
            Span further = outer.content().get(i + 1);
            boolean ends = passage.isQuoted(further.start())
                    && passage.isQuoted(last.end() - 1)
                    && within.covers(inner.source().getFirst())
                    && within.covers(last)
                    && within.end() - last.end() <= 2
                    && last.start() > within.start();
            String begin = passage.word(firstWord(passage, further));
            boolean lower =
                    begin.equals(passage.token(firstWord(passage, further)).text());
            if (ends && lower && begin.equals(begin.toLowerCase(Locale.ROOT)) && !TURNS.contains(begin)) {
                List<Span> content = new ArrayList<>(inner.content());
                content.add(further);
                return new Attribution(inner.source(), inner.cue(), content, inner.score());
            }
        }
        return inner;
    }

    private static int firstWord(Passage passage, Span span) {
        int first = passage.tokenFrom(span.start());
        while (first < passage.size() - 1 && !passage.token(first).isWord()) {
            first++;
        }
        return first;
    }
}
