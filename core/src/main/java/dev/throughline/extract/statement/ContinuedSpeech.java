package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Statement.Kind;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives a quotation without a cue of its own to who was speaking, where nobody else can be. */
final class ContinuedSpeech {

    /** A comma before the closing mark: the sentence goes on, and says who speaks. */
    private static final Pattern GOES_ON = Pattern.compile(",[\"”’']+$");

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
                && !GOES_ON.matcher(saying.content().getLast().text()).find()
                && KindReader.read(passage, saying.content()) == Kind.DIRECT;
    }

    /** Who spoke last, in the same paragraph or the one before; nobody where several speak there and the last is not quoted. */
    private static List<Span> speakerBefore(Passage passage, List<Saying> before, Saying saying) {
        int paragraph = passage.paragraphAt(saying.start());
        Saying last = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Saying said = before.get(i);
            if (said.nested()) {
                continue;
            }
            if (paragraph - passage.paragraphAt(said.content().getLast().end() - 1) > 1) {
                break;
            }
            if (last == null) {
                last = said;
            } else if (!sameWords(last.source(), said.source())
                    && KindReader.read(passage, last.content()) == Kind.INDIRECT) {
                return List.of();
            }
        }
        return last == null ? List.of() : last.source();
    }

    private static boolean sameWords(List<Span> a, List<Span> b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.getFirst().text().equalsIgnoreCase(b.getFirst().text());
    }
}
