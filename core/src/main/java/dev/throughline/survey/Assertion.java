package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.survey.Dispute.Contrast;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody puts forward: a statement, or a sentence of the narrator's.
 *
 * @param statement null where the narrator speaks
 * @param line the words
 * @param full the sentence, where it tells outside of the words how much or how firmly they are said; else the words
 * @param sentence the number of the sentence in its report that it begins in
 * @param concepts what it is about
 * @param about the same, with the document that says it where one does
 * @param context the same, with what the sentence before it is about where it leans on that
 * @param degrees how much and how firmly it says so
 * @param negated what it says is not so
 * @param source who, as the report names them; null where the narrator speaks
 * @param speaker the story's entity that speaks, null where there is none
 * @param when the days that its sentence names, else those on which its report was written; null where nothing tells
 * @param act what is done by saying it; {@code ASSERT} for the narrator
 * @param quotation its words are the speaker's own
 */
record Assertion(
        @Nullable Ref statement,
        Line line,
        Line full,
        int sentence,
        Set<String> concepts,
        Set<String> about,
        Set<String> context,
        List<Degrees.Degree> degrees,
        Polarity.Negated negated,
        @Nullable String source,
        @Nullable String speaker,
        @Nullable DateRange when,
        Act act,
        boolean quotation) {

    ReportId report() {
        return line.report();
    }

    boolean retracts() {
        return negated.phrases().contains(Polarity.Phrase.RETRACT);
    }

    /** It says something is not so. */
    boolean denies() {
        return switch (act) {
            case DENY, REFUSE -> true;
            // "He urged them not to go" denies nothing.
            case REQUEST, DEMAND, QUESTION -> false;
            default -> negated.any();
        };
    }

    /** It neither supports nor denies: nothing is known of it, or only the extent is another. */
    boolean qualifies() {
        return negated.phrases().contains(Polarity.Phrase.HEDGE)
                || (negated.partly() && act != Act.DENY && negated.phrases().isEmpty());
    }

    /** What its negations reach; all that it is about, where it denies as a whole. */
    Set<String> against() {
        return whole() ? union(concepts, negated.reached()) : negated.reached();
    }

    /** What it says is not so, in so many words: of this something must be claimed. */
    Set<String> denied() {
        return whole() ? union(concepts, negated.close()) : negated.close();
    }

    /** What it points at, where it denies as a whole. */
    Set<String> pointsAt() {
        return whole() ? negated.pointed() : Set.of();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    /** It denies, retracts or knows nothing of a thing as a whole. */
    boolean whole() {
        return act == Act.DENY || act == Act.REFUSE || !negated.phrases().isEmpty();
    }

    /** In what it stands against what it denies. */
    Contrast contrast() {
        Set<Polarity.Phrase> phrases = negated.phrases();
        if (phrases.contains(Polarity.Phrase.RETRACT)) {
            return Contrast.RETRACTION;
        }
        if (phrases.contains(Polarity.Phrase.SUPERSEDE)) {
            return Contrast.SUPERSESSION;
        }
        if (phrases.contains(Polarity.Phrase.HEDGE)) {
            return Contrast.NO_KNOWLEDGE;
        }
        if (act == Act.REFUSE) {
            return Contrast.REFUSAL;
        }
        if (act == Act.DENY || phrases.contains(Polarity.Phrase.DENY)) {
            return Contrast.DENIAL;
        }
        return negated.partly() ? Contrast.EXTENT : negated.undecided() ? Contrast.STATUS : Contrast.NEGATION;
    }
}
