package dev.throughline.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole clause taken for the source, {@code The letter was signed by the chief of staff and | said that …}: who speaks is the
 * noun phrase in front of the cue, else the subject of the cue's verb, else that of the clause.
 */
final class ClauseSource {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where", "when");

    private static final List<String> PHRASE = List.of("NN", "JJ", "DT", "CD", "PRP", "POS");

    private final Grid grid;

    ClauseSource(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        List<Standing> mended = new ArrayList<>();
        for (Standing s : standing) {
            Stretch source = s.draft().source();
            Stretch subject = source == null ? null : subject(s.draft().cue(), source);
            mended.add(subject == null ? s : s.from(subject));
        }
        return mended;
    }

    private @Nullable Stretch subject(Cue cue, Stretch source) {
        int verb = finiteVerb(source);
        if (verb < 0) {
            return null;
        }
        int phrase = source.end() + 1 == cue.start() ? phraseEndingAt(source) : source.end() + 1;
        if (phrase <= source.end()) {
            return new Stretch(phrase, source.end());
        }
        int own = subjectOf(source, cue.start(), cue.end());
        int head = own >= 0 ? own : subjectOf(source, verb, verb);
        if (head < 0) {
            return null;
        }
        int end = head;
        while (end < source.end() && grid.hangsOn(end + 1, head)) {
            end++;
        }
        return new Stretch(grid.opening(source.start(), head), grid.ending(head, end));
    }

    /** Where the noun phrase begins that stands right in front of the cue; behind the source where none does. */
    private int phraseEndingAt(Stretch source) {
        int start = source.end() + 1;
        while (start > source.start() && isOfPhrase(start - 1)) {
            start--;
        }
        while (start <= source.end() && grid.lower[start].equals("of")) {
            start++;
        }
        return start;
    }

    private boolean isOfPhrase(int token) {
        return grid.lower[token].equals("of") || PHRASE.stream().anyMatch(tag -> grid.tagStarts(token, tag));
    }

    /** The first verb of a clause of the source's own, not of a relative one; -1 where the source is a noun phrase. */
    private int finiteVerb(Stretch source) {
        for (int i = source.start(); i <= source.end(); i++) {
            if (RELATIVES.contains(grid.lower[i])) {
                return -1;
            }
            String tag = grid.tokens.get(i).tag();
            if (i > source.start() && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))) {
                return grid.tokens.get(i).relation().startsWith("aux")
                        ? grid.tokens.get(i).head()
                        : i;
            }
        }
        return -1;
    }

    private int subjectOf(Stretch source, int firstVerb, int lastVerb) {
        for (int i = source.end(); i >= source.start(); i--) {
            int head = grid.tokens.get(i).head();
            if (grid.tokens.get(i).relation().startsWith("nsubj") && firstVerb <= head && head <= lastVerb) {
                return i;
            }
        }
        return -1;
    }
}
