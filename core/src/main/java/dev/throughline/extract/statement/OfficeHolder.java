package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.List;
import java.util.Optional;

/** Finds who holds an office where the name stands at the end without a comma: {@code chairman of Norland Count Otto Vik}. */
final class OfficeHolder {

    private OfficeHolder() {}

    static Optional<Entity> of(Passage passage, Mentions mentions, Lexicon lexicon, Span source) {
        List<Mention> names = mentions.namesIn(source);
        Optional<Chunk> office = passage.headIn(source);
        if (names.isEmpty() || office.isEmpty()) {
            return Optional.empty();
        }
        Mention last = names.getLast();
        int of = office.get().end();
        int mark = passage.isQuoteMark(of) ? of + 1 : of;
        boolean holds = passage.word(mark).equals("of")
                && last.span().end() == source.end()
                && lexicon.isRole(passage.word(office.get().head()))
                && passage.tag(office.get().head()).startsWith("NN")
                && !passage.word(office.get().first()).matches("an?")
                && isAfterAPlace(passage, mentions, names, mark + 1)
                && noComma(passage, mark, source);
        return holds ? mentions.of(last).filter(e -> e.type() == EntityType.PERSON) : Optional.empty();
    }

    /** A place stands first behind {@code of}, as a name of its own or as the first word of the person’s. */
    private static boolean isAfterAPlace(Passage passage, Mentions mentions, List<Mention> names, int first) {
        Mention last = names.getLast();
        int person = passage.tokenFrom(last.span().start());
        if (names.size() == 1) {
            return person == first
                    && passage.tokenBefore(last.span().end()) - first > 2
                    && mentions.isPlace(passage.token(first).text());
        }
        Mention place = names.get(names.size() - 2);
        return passage.tokenFrom(place.span().start()) == first
                && person - passage.tokenBefore(place.span().end()) <= 2;
    }

    private static boolean noComma(Passage passage, int from, Span source) {
        int end = passage.tokenBefore(source.end());
        for (int t = from; t < end; t++) {
            if (passage.word(t).equals(",")
                    || passage.tag(t).equals("POS")
                    || passage.tag(t).equals("CC")) {
                return false;
            }
        }
        return true;
    }
}
