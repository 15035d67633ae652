package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Event.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads off the tree what the word that a trigger hangs on says of its reality. */
final class Governor {

    private static final Set<String> DONE_WITH_TO = Set.of(
            "decision",
            "order",
            "begin",
            "began",
            "begun",
            "beginning",
            "begins",
            "start",
            "started",
            "starting",
            "starts",
            "continue",
            "continued",
            "continues",
            "continuing",
            "managed",
            "manage",
            "manages",
            "helped",
            "used",
            "forced");
    private static final Set<String> OPEN = Set.of(
            "discuss",
            "discussed",
            "discussing",
            "discusses",
            "announce",
            "announced",
            "announcing",
            "announces",
            "arrange",
            "arranging",
            "arranged",
            "propose",
            "proposed",
            "proposing",
            "proposes",
            "consider",
            "considering",
            "considered",
            "debate",
            "debating",
            "debated",
            "recommend",
            "recommended",
            "imply",
            "implies",
            "implied",
            "mean",
            "means",
            "envisage",
            "envisaged",
            "schedule",
            "scheduled",
            "negotiate",
            "negotiated",
            "negotiating",
            "finalise",
            "finalize",
            "finalising",
            "finalizing",
            "finalized");
    private static final Set<EventType> DEFINITE =
            Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.ACCUSE);

    private final List<Token> tokens;

    Governor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** "Began to withdraw", "the decision to strike" happened, though they are infinitives. */
    boolean makesReal(Find find) {
        Token trigger = tokens.get(find.token());
        return !trigger.isRoot() && DONE_WITH_TO.contains(lower(trigger.head()));
    }

    /** What the verb above a noun makes of it: "the withdrawal would weaken", "discussed a withdrawal"; null where it says nothing. */
    @Nullable
    Outlook outlookOfNoun(Find find, Sentence sentence) {
        if (DEFINITE.contains(find.trigger().type())) {
            return null;
        }
        int at = find.token();
        for (int step = 0; step < 3 && !tokens.get(at).isRoot(); step++) {
            at = tokens.get(at).head();
            if (tokens.get(at).tag().startsWith("VB")) {
                return ofVerb(at, sentence);
            }
        }
        return null;
    }

    private @Nullable Outlook ofVerb(int verb, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && token.tag().equals("MD")) {
                boolean will = lower(i).equals("will") || lower(i).equals("'ll") || lower(i).equals("shall");
                return new Outlook(will ? Status.PLANNED : Status.HYPOTHETICAL, lower(i));
            }
        }
        return OPEN.contains(lower(verb)) ? new Outlook(Status.HYPOTHETICAL, lower(verb)) : null;
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
