package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the reporter's own words off the edges of a quotation: a guess after it ({@code …,” presumably an allusion to the vote}),
 * an adverb before it ({@code Nonetheless, “…”}).
 */
final class NarratorWords {

    private static final Set<String> GUESSES =
            Set.of("presumably", "apparently", "perhaps", "possibly", "probably", "seemingly", "likely", "evidently");

    private static final Set<String> SINGLE = Set.of("'", "‘", "’", "`");

    private NarratorWords() {}

    static Attribution cut(Passage passage, Attribution a) {
        List<Span> content = new ArrayList<>(a.content());
        content.set(0, withoutOpening(passage, content.getFirst()));
        content.set(content.size() - 1, withoutGuess(passage, content.getLast()));
        return content.equals(a.content()) ? a : new Attribution(a.source(), a.cue(), content, a.score());
    }

    private static Span withoutOpening(Passage passage, Span span) {
        int first = passage.tokenFrom(span.start());
        int end = passage.tokenBefore(span.end());
        boolean adverb =
                passage.tag(first).startsWith("RB") || passage.tag(first).equals("CC");
        int mark = passage.word(first + 1).equals(",") ? first + 2 : first + 1;
        boolean cuts = adverb
                && mark + 2 < end
                && !passage.isQuoted(span.start())
                && passage.isQuoteMark(mark)
                && wholeQuotation(passage, mark, span);
        return cuts ? passage.annotated().article().span(passage.token(mark).start(), span.end()) : span;
    }

    /** The quotation goes on to the end of what is said. */
    private static boolean wholeQuotation(Passage passage, int mark, Span span) {
        int at = passage.token(mark).start();
        return passage.annotated().quotations().stream()
                .anyMatch(q -> q.span().start() == at && q.span().end() >= span.end() - 1);
    }

    private static Span withoutGuess(Passage passage, Span span) {
        int first = passage.tokenFrom(span.start());
        int end = passage.tokenBefore(span.end());
        for (int t = first + 2; t < end; t++) {
            int before = passage.word(t - 1).equals(",") ? t - 2 : t - 1;
            boolean guess = GUESSES.contains(passage.word(t))
                    && !passage.isQuoted(passage.token(t).start())
                    && passage.isQuoteMark(before)
                    && before > first;
            if (guess && !clauseResumes(passage, t, end)) {
                return passage.annotated()
                        .article()
                        .span(span.start(), passage.token(before).end());
            }
        }
        return span;
    }

    /** {@code “an inquiry,” presumably a short one, would begin}: the guess stands inside of the clause. */
    private static boolean clauseResumes(Passage passage, int from, int end) {
        for (int t = from; t + 1 < end; t++) {
            String tag = passage.tag(t + 1);
            if (passage.word(t).equals(",") && (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ"))) {
                return true;
            }
        }
        return false;
    }

    /** Without a closing mark whose opening one stands outside, or the other way round; a quotation ends where it closes. */
    static Span withoutStrayMark(Passage passage, Span span) {
        int first = passage.tokenFrom(span.start());
        int end = passage.tokenBefore(span.end());
        if (end - first < 3) {
            return span;
        }
        int closed =
                passage.isQuoteMark(first) && SINGLE.contains(passage.word(first)) ? closing(passage, first, end) : -1;
        if (closed > first + 2) {
            return passage.span(first, closed + 1);
        }
        int last = end;
        while (last > first + 2 && passage.isQuoteMark(last - 1) && isOdd(passage, first, last)) {
            last--;
        }
        if (last < end) {
            return passage.span(first, passage.word(last - 1).equals(",") ? last - 1 : last);
        }
        return passage.isQuoteMark(first) && isOdd(passage, first, end) ? passage.span(first + 1, end) : span;
    }

    /** Where the quotation inside a quotation closes, which opens at a token: no apostrophe. */
    private static int closing(Passage passage, int first, int end) {
        for (int t = first + 2; t < end; t++) {
            if (SINGLE.contains(passage.word(t)) && !passage.tag(t).equals("POS")) {
                return t;
            }
        }
        return -1;
    }

    /** Whether a mark has lost its fellow: single and double ones counted each by themselves. */
    private static boolean isOdd(Passage passage, int first, int end) {
        int single = 0;
        int all = 0;
        for (int t = first; t < end; t++) {
            if (passage.isQuoteMark(t)
                    && Quotes.isMark(passage.word(t))
                    && !passage.tag(t).equals("POS")) {
                all++;
                single += SINGLE.contains(passage.word(t)) ? 1 : 0;
            }
        }
        return single % 2 == 1 || (all - single) % 2 == 1;
    }
}
