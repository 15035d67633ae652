package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what says too little to be a statement: {@code could name | any} inside of another, {@code declined | to be named}
 * anywhere; and what only looks said inside of what is said: {@code she said she feared …}, {@code asked whether he had said …}.
 */
final class NestedFragment {

    private static final double UNSURE = 0.3;
    private static final int FEWEST_WORDS = 3;

    /** What somebody declines who stays unnamed: it tells of the source, and is no statement. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(not )?(to )?(be (named|identified|quoted by name)|give (his|her|their) (full |last |real )?names?)\\b");

    private static final Pattern POSSESSED = Pattern.compile(" .*['’]s?$");

    private static final Set<String> INTENT = Set.of("plan", "intend", "know", "expect", "want", "aim", "accept");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private static final Set<String> PERFORMING = Set.of(
            "accord",
            "accuse",
            "advise",
            "agree",
            "ask",
            "beg",
            "call",
            "command",
            "criticize",
            "describe",
            "instruct",
            "offer",
            "order",
            "put",
            "urge");
    private static final Set<String> OBJECTS = Set.of(
            "announce", "condemn", "confirm", "demand", "deny", "oppose", "reject", "support", "threaten", "welcome");

    private static final Set<String> NOUNS = Set.of(
            "accusation",
            "allegation",
            "announcement",
            "argument",
            "assertion",
            "claim",
            "complaint",
            "confession",
            "denial",
            "pledge",
            "prediction",
            "promise",
            "statement",
            "suggestion",
            "testimony",
            "threat",
            "vow",
            "warning");

    private final Lemma lemma = new Lemma();
    private final WordList verbs = WordList.of("speech-verbs");
    private final Unsaid unsaid;

    NestedFragment(RelaySource relays) {
        this.unsaid = new Unsaid(relays);
    }

    /** @param outer what it stands inside of, where it stands inside of anything */
    boolean isFragment(Passage passage, Mentions mentions, Saying saying, @Nullable Saying outer) {
        if (NAMELESS.matcher(saying.content().getFirst().text()).lookingAt()) {
            return true;
        }
        boolean relative = saying.source().stream().anyMatch(s -> RELATIVES.contains(s.text()));
        if (!saying.nested() && !relative) {
            return false;
        }
        if (saying.nested()
                && (isNobody(saying) || isIntent(passage, saying) || unsaid.is(passage, mentions, saying))) {
            return true;
        }
        boolean speech = isSpeech(passage, saying);
        if (outer != null && (!speech || unsaid.isThought(passage, saying)) && isSameSpeaker(mentions, saying, outer)) {
            return true;
        }
        int words = 0;
        boolean verb = false;
        for (Span span : saying.content()) {
            int end = passage.tokenBefore(span.end());
            for (int t = passage.tokenFrom(span.start()); t < end; t++) {
                words += passage.token(t).isWord() ? 1 : 0;
                verb |= isFinite(passage.tag(t));
            }
        }
        if (takesObject(passage, saying)) {
            return false;
        }
        String opening =
                passage.tag(passage.tokenFrom(saying.content().getFirst().start()));
        if (relative && (opening.equals("MD") || opening.equals("VBD") || opening.equals("VBZ"))) {
            return true;
        }
        if (!saying.nested()) {
            return words < FEWEST_WORDS && !verb;
        }
        boolean quotes = passage.isQuoteMark(
                passage.tokenFrom(saying.content().getFirst().start()));
        if ((words < FEWEST_WORDS && !quotes) || (saying.score() < UNSURE && !speech)) {
            return true;
        }
        boolean infinitive = passage.word(
                        passage.tokenFrom(saying.content().getFirst().start()))
                .equals("to");
        return !verb && !speech && (!infinitive || words == FEWEST_WORDS);
    }

    /** {@code “Nobody warned us”}. */
    private static boolean isNobody(Saying saying) {
        return saying.source().stream()
                .anyMatch(s -> EmptySaying.NOBODY.contains(s.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isSameSpeaker(Mentions mentions, Saying inner, Saying outer) {
        if (inner.source().size() != 1 || outer.source().size() != 1) {
            return false;
        }
        if (inner.source().getFirst().text().endsWith("s")
                && POSSESSED.matcher(inner.source().getFirst().text()).find()) {
            // "his sister's claim" is not his
            return false;
        }
        Optional<Entity> who = mentions.source(inner.source().getFirst());
        return who.isPresent()
                && mentions.source(outer.source().getFirst())
                        .filter(o -> o.id().equals(who.get().id()))
                        .isPresent();
    }

    /** What somebody is said to know or to intend is not said to be said by him. */
    private boolean isIntent(Passage passage, Saying saying) {
        if (saying.cue().isEmpty()) {
            return false;
        }
        int last = passage.tokenBefore(saying.cue().getLast().end()) - 1;
        return INTENT.contains(lemma.verbIn(passage.word(last), INTENT));
    }

    /** {@code denied} | {@code the plan}: the thing alone says enough. */
    private boolean takesObject(Passage passage, Saying saying) {
        Span content = saying.content().getFirst();
        int first = passage.tokenFrom(content.start());
        int last = passage.tokenBefore(content.end()) - 1;
        return last > first
                && !saying.cue().isEmpty()
                && !passage.tag(passage.tokenFrom(saying.cue().getFirst().start()))
                        .equals("VBG")
                && passage.tag(last).startsWith("NN")
                && passage.chunkAt(first).filter(c -> c.first() == first).isPresent()
                && has(passage, saying, OBJECTS);
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private boolean isSpeech(Passage passage, Saying saying) {
        return saying.cue().isEmpty()
                || has(passage, saying, verbs.words())
                || has(passage, saying, PERFORMING)
                || NOUNS.contains(
                        passage.word(passage.tokenBefore(saying.cue().getLast().end()) - 1));
    }

    private boolean has(Passage passage, Saying saying, Set<String> bases) {
        for (Span cue : saying.cue()) {
            int end = passage.tokenBefore(cue.end());
            for (int t = passage.tokenFrom(cue.start()); t < end; t++) {
                if (bases.contains(lemma.verbIn(passage.word(t), bases))) {
                    return true;
                }
            }
        }
        return false;
    }
}
