package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Event;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Word;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that tell what is said and done in a report, each clause once: what is said by somebody whom somebody else
 * quotes stands in what the other says, and a few words that are no clause stand in their sentence.
 */
final class Clauses {

    /** So few words are no clause, unless they are quoted. */
    private static final int FEW = 6;

    private static final Set<String> BEGIN =
            Set.of("that", "if", "whether", "he", "she", "it", "they", "we", "i", "there", "what", "how", "why");

    private Clauses() {}

    /** The words of those statements that are wanted, in their order; one inside of another is none of its own. */
    static Map<Ref, Span> said(Reading reading, Predicate<Ref> wanted) {
        ReportId report = reading.article().report().id();
        Map<Ref, Span> all = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            Ref ref = new Ref(report, statement.id());
            if (wanted.test(ref)) {
                all.put(ref, words(statement, reading));
            }
        }
        Map<Ref, Span> said = new LinkedHashMap<>();
        all.forEach((ref, words) -> {
            boolean inside = all.entrySet().stream()
                    .anyMatch(o -> !o.getKey().equals(ref)
                            && o.getValue().covers(words)
                            && (!o.getValue().equals(words) || o.getKey().compareTo(ref) < 0));
            if (!inside) {
                said.put(ref, words);
            }
        });
        return said;
    }

    /** The sentences of those events that are wanted; one that is mostly told by what somebody says is none of its own. */
    static Map<Ref, Span> done(Reading reading, Predicate<Ref> wanted, Collection<Span> said) {
        ReportId report = reading.article().report().id();
        Map<Ref, Span> done = new LinkedHashMap<>();
        for (Event event : reading.events()) {
            Ref ref = new Ref(report, event.id());
            Span line = sentence(reading, event.trigger());
            boolean told = said.stream()
                    .anyMatch(words -> words.in() == line.in() && 2 * shared(words, line) >= line.end() - line.start());
            if (wanted.test(ref) && !told && !done.containsValue(line)) {
                done.put(ref, line);
            }
        }
        return done;
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    /** What a statement says, from its first word to its last; the whole sentence where that is no clause. */
    private static Span words(Statement statement, Reading reading) {
        List<Span> content = statement.content();
        Span first = content.getFirst();
        Span last = content.getLast();
        Span longest = content.stream()
                .reduce((a, b) -> b.end() - b.start() > a.end() - a.start() ? b : a)
                .orElseThrow();
        if (first.in() != Span.Part.TEXT || last.in() != Span.Part.TEXT || last.end() <= first.start()) {
            return longest;
        }
        Span whole = reading.article().span(first.start(), last.end());
        List<String> forms = Word.forms(longest.text());
        boolean clause = statement.kind() == Statement.Kind.DIRECT
                || (!forms.isEmpty() && BEGIN.contains(forms.getFirst()))
                || (forms.size() > FEW && statement.kind() == Statement.Kind.MIXED);
        return clause ? whole : sentences(reading, whole);
    }

    private static Span sentence(Reading reading, Span words) {
        return reading.sentences().stream()
                .filter(s -> s.covers(words))
                .findFirst()
                .orElse(words);
    }

    private static Span sentences(Reading reading, Span words) {
        List<Span> held =
                reading.sentences().stream().filter(s -> s.overlaps(words)).toList();
        return held.isEmpty()
                ? words
                : reading.article().span(held.getFirst().start(), held.getLast().end());
    }
}
