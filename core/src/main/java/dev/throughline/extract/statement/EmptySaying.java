package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Passage;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tells an attribution that attributes nothing: an auxiliary for a cue, {@code needless to say}, {@code thanked} | {@code her}. */
final class EmptySaying {

    private static final Set<String> FIRST_PERSONS = Set.of("i", "we");

    static final Set<String> NOBODY = Set.of("nobody", "no one", "no-one", "none");

    private static final Set<String> NAMED = Set.of("known", "nicknamed", "named", "titled", "entitled", "christened");

    private static final Set<String> ADDS = Set.of("add", "adds", "added", "adding");

    private static final Set<String> SAYING = Set.of("say", "speak");

    private static final Set<String> PHRASES = Set.of("needless", "is", "sad", "strange", "safe", "fair", "so");

    private static final Set<String> OBJECTS = Set.of("him", "her", "them", "me", "us", "you");

    private static final Set<String> RELATIVES = Set.of("which", "who", "that", "what", "whom", "as");

    private EmptySaying() {}

    /** @param somebody whether a person or a body stands at a token */
    static boolean is(Passage passage, Attribution a, IntPredicate somebody) {
        boolean bare = !a.cue().isEmpty();
        for (Span cue : a.cue()) {
            int end = passage.tokenBefore(cue.end());
            for (int t = passage.tokenFrom(cue.start()); t < end; t++) {
                bare &= TaggerSlips.AUXILIARIES.contains(passage.word(t));
            }
        }
        boolean cites = a.cue().size() == 1
                && RelayPhrase.CITING.contains(a.cue().getFirst().text())
                && somebody.test(passage.tokenFrom(a.content().getFirst().start()));
        boolean own = a.source().size() == 1
                && FIRST_PERSONS.contains(
                        passage.word(passage.tokenFrom(a.source().getFirst().start())))
                && passage.isQuoted(a.source().getFirst().start());
        return bare
                || cites
                || own
                || isPhrase(passage, a)
                || isObject(a)
                || isManner(passage, a)
                || isRelative(a)
                || isNobody(a)
                || isQuoting(passage, a)
                || isNaming(passage, a)
                || isAddition(passage, a)
                || isRelativeClause(passage, a)
                || isMadeTo(a);
    }

    /** {@code militias known as | the “Grey Hats”}: a name says nothing. */
    private static boolean isNaming(Passage passage, Attribution a) {
        if (!a.source().isEmpty() || a.cue().isEmpty()) {
            return false;
        }
        int last = passage.tokenBefore(a.cue().getLast().end()) - 1;
        int named = passage.word(last).equals("as") ? last - 1 : last;
        return NAMED.contains(passage.word(named))
                && !passage.word(last + 1).equals("to")
                && (named < last || !passage.word(named).equals("known"));
    }

    /** {@code added to an impression that …}: it grew. */
    private static boolean isAddition(Passage passage, Attribution a) {
        if (a.cue().size() != 1) {
            return false;
        }
        int last = passage.tokenBefore(a.cue().getFirst().end()) - 1;
        int to = passage.word(last).equals("to") ? last : last + 1;
        return ADDS.contains(passage.word(to - 1))
                && passage.word(to).equals("to")
                && passage.token(Math.min(to, passage.size() - 1)).start()
                        < a.content().getLast().end()
                && passage.chunkAt(to + 1).isPresent();
    }

    /** {@code who told his men | never to speak of}: a clause of its own for a source. */
    private static boolean isRelativeClause(Passage passage, Attribution a) {
        if (a.source().size() != 1) {
            return false;
        }
        int first = passage.tokenFrom(a.source().getFirst().start());
        int end = passage.tokenBefore(a.source().getFirst().end());
        return passage.tag(first).equals("WP")
                && end > first + 1
                && (passage.tag(first + 1).equals("VBD")
                        || passage.tag(first + 1).equals("VBZ"));
    }

    /** {@code daring | him | to say}: what somebody is made to do is not done yet. */
    private static boolean isMadeTo(Attribution a) {
        return a.source().size() == 1
                && OBJECTS.contains(a.source().getFirst().text())
                && !a.cue().isEmpty()
                && a.cue().getFirst().text().startsWith("to ")
                && a.cue().getFirst().start() - a.source().getFirst().end() == 1;
    }

    /** {@code Needless to say}, {@code that is to say}: nobody says it. */
    private static boolean isPhrase(Passage passage, Attribution a) {
        if (a.cue().isEmpty()) {
            return false;
        }
        int last = passage.tokenBefore(a.cue().getLast().end()) - 1;
        boolean that = a.source().size() == 1
                && a.source().getFirst().text().equals("That")
                && passage.word(last).equals("said")
                && passage.word(last + 1).equals(",");
        return that
                || (SAYING.contains(passage.word(last))
                        && passage.word(last - 1).equals("to")
                        && PHRASES.contains(passage.word(last - 2)));
    }

    /** {@code thanked | her}: to whom, not what. */
    private static boolean isObject(Attribution a) {
        return a.content().stream().allMatch(c -> OBJECTS.contains(c.text().toLowerCase(Locale.ROOT)));
    }

    /** {@code which they opposed}: a relative pronoun alone says nothing. */
    private static boolean isRelative(Attribution a) {
        return a.content().stream().allMatch(c -> RELATIVES.contains(c.text().toLowerCase(Locale.ROOT)));
    }

    /** {@code quoted a guard as | saying}: whom one quotes is found by what quotes. */
    private static boolean isQuoting(Passage passage, Attribution a) {
        if (!a.source().isEmpty() || a.cue().size() != 1) {
            return false;
        }
        int cue = passage.tokenFrom(a.cue().getFirst().start());
        return passage.tag(cue).equals("VBG") && passage.word(cue - 1).equals("as");
    }

    private static boolean isNobody(Attribution a) {
        return a.source().size() == 1
                && NOBODY.contains(a.source().getFirst().text().toLowerCase(Locale.ROOT));
    }

    /** How somebody speaks is nothing said: {@code speaking on condition of anonymity}, {@code was quoted} | {@code as saying}. */
    private static boolean isManner(Passage passage, Attribution a) {
        if (a.cue().isEmpty()) {
            return false;
        }
        String cue = passage.word(passage.tokenFrom(a.cue().getFirst().start()));
        String content = a.content().getFirst().text();
        return ((cue.startsWith("spe") || cue.startsWith("spo")) && content.contains("condition of anonymity"))
                || content.startsWith("as saying")
                || content.startsWith("as telling");
    }
}
