package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Statement.Kind;
import dev.throughline.extract.word.Passage;
import java.util.List;

/** Tells from the quotation marks whether the words are the speaker's own: all, none, or some of them. */
final class KindReader {

    private KindReader() {}

    static Kind read(Passage passage, List<Span> content) {
        int quoted = 0;
        int words = 0;
        for (Span span : content) {
            int end = passage.tokenBefore(span.end());
            for (int t = passage.tokenFrom(span.start()); t < end; t++) {
                Token token = passage.token(t);
                if (token.isWord()) {
                    words++;
                    quoted += passage.isQuoted(token.start()) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Kind.INDIRECT;
        }
        return quoted >= words * 0.95 ? Kind.DIRECT : Kind.MIXED;
    }
}
