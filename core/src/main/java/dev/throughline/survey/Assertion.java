package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody puts forward: a statement, or a sentence of the narrator's.
 *
 * @param statement null where the narrator speaks
 * @param line the words
 * @param sentence the number of the sentence in its report that it begins in
 * @param concepts what it is about
 * @param about the same, with the document that says it where one does
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
        int sentence,
        Set<String> concepts,
        Set<String> about,
        Polarity.Negated negated,
        @Nullable String source,
        @Nullable String speaker,
        @Nullable DateRange when,
        Act act,
        boolean quotation) {

    private static final Pattern OPEN =
            Pattern.compile("(?i)\\W*(?:how|what|when|where|who|whom|whose|why|which|whether|if)\\b");

    ReportId report() {
        return line.report();
    }

    boolean retracts() {
        return negated.phrases().contains(Polarity.Phrase.RETRACT);
    }

    /** It says something is not so. */
    boolean denies() {
        return switch (act) {
            case DENY -> true;
            // "He did not say how many would go" leaves it open.
            case REFUSE -> !OPEN.matcher(line.text()).lookingAt();
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
}
