package dev.throughline.extract.event;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Says of two actors in one sentence which of PLOVER's types what the one does to the other has, by a linear model over the
 * {@link RelationSigns}. Its types are those of PLV: {@code YIELD} is CONCEDE and RETREAT.
 */
public final class RelationTyper {

    private static final String YIELD = "YIELD";
    private static final double SURE = 0.7;
    private static final double UNLIKELY = 0.1;

    private final TriggerLexicon lexicon;
    private final RelationWeights weights;
    private final OutlookWords outlooks = new OutlookWords();
    private final Stems stems = new Stems();

    /** The typer with the weights that come with the library. */
    public RelationTyper() {
        this(new TriggerLexicon(), RelationWeights.bundled());
    }

    RelationTyper(TriggerLexicon lexicon, RelationWeights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** The types with their probabilities, the likeliest first. */
    public Map<String, Double> types(AnnotatedText text, @Nullable Span source, @Nullable Span target) {
        Map<String, Double> sorted = new LinkedHashMap<>();
        weights.probabilities(signs(text, source, target)).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /**
     * The type of an event whose trigger left it open: the typer's where it is sure between one actor and one target, and gives
     * the trigger's own little.
     */
    EventType settled(AnnotatedText text, EventType type, Find find, List<Participant> participants) {
        Span source = sole(participants, Participant.Role.ACTOR);
        Span target = sole(participants, Participant.Role.TARGET);
        if (source == null || target == null || find.partner() != find.token()) {
            return type;
        }
        Map<String, Double> types = types(text, source, target);
        Map.Entry<String, Double> best = types.entrySet().iterator().next();
        String own = type == EventType.CONCEDE || type == EventType.RETREAT ? YIELD : type.name();
        boolean sure = best.getValue() >= SURE && types.getOrDefault(own, 0.0) <= UNLIKELY;
        return !sure || best.getKey().equals(YIELD) ? type : EventType.valueOf(best.getKey());
    }

    private static @Nullable Span sole(List<Participant> participants, Participant.Role role) {
        List<Participant> of =
                participants.stream().filter(p -> p.role() == role).toList();
        return of.size() == 1 ? of.getFirst().span() : null;
    }

    /** The signs that the typer goes by. */
    public SortedSet<String> signs(AnnotatedText text, @Nullable Span source, @Nullable Span target) {
        List<Token> tokens = text.tokens();
        Stretch from = stretch(tokens, source);
        Stretch to = stretch(tokens, target);
        List<Sentence> around = around(text.sentences(), from, to);
        int first = around.getFirst().firstToken();
        int end = around.getLast().endToken();
        RelationTree tree = new RelationTree(tokens, from, to, first, end);
        TriggerFinder finder = new TriggerFinder(lexicon, tokens);
        List<Find> finds = new ArrayList<>();
        around.forEach(sentence -> finds.addAll(finder.finds(sentence)));
        return new RelationSigns(tokens, tree, stems, first, end)
                .signs(finds, new StatusReader(tokens, outlooks), around);
    }

    private static Stretch stretch(List<Token> tokens, @Nullable Span span) {
        if (span == null) {
            return Stretch.NONE;
        }
        int first = -1;
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.start() < span.end() && token.end() > span.start()) {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }
        return first < 0 ? Stretch.NONE : new Stretch(first, end);
    }

    /** The sentences from that of the one to that of the other; all where neither is given. */
    private static List<Sentence> around(List<Sentence> sentences, Stretch one, Stretch other) {
        List<Sentence> around = new ArrayList<>();
        Stretch some = one.isEmpty() ? other : one;
        Stretch more = other.isEmpty() ? one : other;
        int first = Math.min(some.first(), more.first());
        int end = Math.max(some.end(), more.end());
        for (Sentence sentence : sentences) {
            if (some.isEmpty() || (sentence.endToken() > first && sentence.firstToken() < end)) {
                around.add(sentence);
            }
        }
        return around;
    }
}
