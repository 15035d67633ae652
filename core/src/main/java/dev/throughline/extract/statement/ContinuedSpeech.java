package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Statement.Kind;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;

/** Gives a quotation without a cue of its own to who was speaking, where nobody else can be. */
final class ContinuedSpeech {

    private ContinuedSpeech() {}

    static List<Saying> name(Passage passage, List<Saying> sayings) {
        List<Saying> named = new ArrayList<>();
        for (Saying saying : sayings) {
            named.add(continues(passage, saying) ? saying.withSource(speakerBefore(passage, named, saying)) : saying);
        }
        return named;
    }

    private static boolean continues(Passage passage, Saying saying) {
        return saying.source().isEmpty()
                && saying.cue().isEmpty()
                && !saying.nested()
                && KindReader.read(passage, saying.content()) == Kind.DIRECT;
    }

    /** The one speaker of the paragraph before, or of the same paragraph; none where two take turns. */
    private static List<Span> speakerBefore(Passage passage, List<Saying> before, Saying saying) {
        int paragraph = passage.paragraphAt(saying.start());
        for (int i = before.size() - 1; i >= 0; i--) {
            Saying last = before.get(i);
            if (last.nested()) {
                continue;
            }
            int distance =
                    paragraph - passage.paragraphAt(last.content().getLast().end() - 1);
            if (distance > 1) {
                return List.of();
            }
            return last.source();
        }
        return List.of();
    }
}
