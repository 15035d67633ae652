package dev.throughline.annotate.segment;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the outermost quotations of each paragraph.
 *
 * <p>A mark that has no fellow is contained: an opening one without a closing one reaches to the end of its paragraph at most,
 * a closing one without an opening one counts only where the paragraph before was left open.
 */
final class QuotationFinder {

    List<Quotation> quotations(String text, List<Paragraph> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        boolean open = false;
        for (Paragraph paragraph : paragraphs) {
            List<Quotation> here = new Scan(text, paragraph, open).quotations();
            found.addAll(here);
            open = !here.isEmpty() && !here.getLast().closed();
        }
        return found;
    }

    /** One walk along a paragraph. */
    private static final class Scan {
        private final String text;
        private final Paragraph paragraph;
        private final boolean wasOpen;
        private final List<Quotation> found = new ArrayList<>();
        private final List<QuotationMark> marks;

        Scan(String text, Paragraph paragraph, boolean wasOpen) {
            this.text = text;
            this.paragraph = paragraph;
            this.wasOpen = wasOpen;
            this.marks = QuotationMark.in(text, paragraph);
        }

        List<Quotation> quotations() {
            int i = 0;
            while (i < marks.size()) {
                QuotationMark mark = marks.get(i);
                int close = closing(i);
                if (mark.opens() && close > i) {
                    add(mark.start(), marks.get(close).end(), true);
                    i = close + 1;
                } else if (mark.opens() && !mark.isSingle() && isLastOpening(i)) {
                    add(mark.start(), paragraph.end(), false);
                    return found;
                } else {
                    if (closesTheParagraphBefore(mark)) {
                        add(paragraph.start(), mark.end(), true);
                    } else if (mark.opens() && mark.start() == paragraph.start()) {
                        add(mark.start(), paragraph.end(), false);
                        return found;
                    }
                    i++;
                }
            }
            return found;
        }

        /** The first mark of the same family that can close, unless another opens before it; 0 where none does. */
        private int closing(int open) {
            QuotationMark mark = marks.get(open);
            int fallback = 0;
            for (int i = open + 1; i < marks.size(); i++) {
                QuotationMark other = marks.get(i);
                if (other.family() != mark.family()) {
                    continue;
                }
                if (other.closes() && !(other.opens() && other.isSingle())) {
                    if (!other.isSingle() || other.isSureClosing(text)) {
                        return i;
                    }
                    fallback = fallback == 0 ? i : fallback;
                } else if (other.opens()) {
                    return fallback;
                }
            }
            return fallback;
        }

        /** No other mark of the family follows; one that does makes this one a stray. */
        private boolean isLastOpening(int i) {
            return marks.subList(i + 1, marks.size()).stream()
                    .noneMatch(m -> m.family() == marks.get(i).family());
        }

        private boolean closesTheParagraphBefore(QuotationMark mark) {
            return wasOpen
                    && found.isEmpty()
                    && mark.closes()
                    && !mark.isSingle()
                    && mark.end() > paragraph.start() + 1;
        }

        private void add(int start, int end, boolean closed) {
            boolean continues = wasOpen && found.isEmpty() && start == paragraph.start();
            found.add(new Quotation(Span.of(text, start, end), closed, continues));
        }
    }
}
