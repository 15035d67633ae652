package dev.throughline.annotate.attribution;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.attribution.Lesson.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a text whose attributions are known teaches the tagger.
 *
 * <p>The corpus marks the outermost attribution only: what stands inside a content teaches nothing about cues.
 */
public final class Lessons {
    private final Grid grid;
    private final Consumer<Lesson> out;
    private final boolean[] settled;
    private final boolean[] cueHeads;

    private Lessons(Grid grid, Consumer<Lesson> out) {
        this.grid = grid;
        this.out = out;
        settled = new boolean[grid.size];
        cueHeads = new boolean[grid.size];
    }

    /** Gives every choice that the text calls for, where the right answer is among the candidates. */
    public static void teach(AnnotatedText text, List<Attribution> gold, Consumer<Lesson> out) {
        new Lessons(new Grid(text), out).all(gold);
    }

    /**
     * Gives the choice of each draft that a tagger makes of the text: whether it stands.
     *
     * @param model learned from other texts, with or without weights for {@link Step#ACCEPT}
     */
    public static void judge(AnnotatedText text, List<Attribution> gold, AttributionModel model, Consumer<Lesson> out) {
        new Lessons(new Grid(text), out).judge(gold, model);
    }

    private void judge(List<Attribution> gold, AttributionModel model) {
        List<Draft> marked = new ArrayList<>();
        for (Attribution a : gold) {
            Stretch cue = stretch(a.cue());
            Draft draft = new Draft(
                    cue == null ? new Cue(0, 0, 0) : new Cue(head(cue), cue.start(), cue.end()),
                    stretch(a.source()),
                    stretch(List.of(a.content().getFirst())),
                    a.content().size() < 2
                            ? null
                            : stretch(a.content().subList(1, a.content().size())),
                    0,
                    1,
                    1,
                    1);
            marked.add(draft);
        }
        List<Draft> drafts = new Drafts(grid, model).all(Decision.DRAFTED);
        AcceptRanking ranking = new AcceptRanking(grid, drafts);
        for (Draft d : drafts) {
            boolean right = marked.stream().anyMatch(m -> isRight(d, m));
            boolean mayBeNested = drafts.stream()
                    .anyMatch(o -> o.contains(d) && marked.stream().anyMatch(m -> isRight(o, m)));
            if (right || !mayBeNested) {
                out.accept(new Lesson(Step.ACCEPT, ranking.of(d), right ? 1 : 0));
            }
        }
    }

    private static boolean isRight(Draft draft, Draft gold) {
        return draft.alike(gold) >= 0.5
                && (gold.source() == null
                        || (draft.source() != null && draft.source().overlaps(gold.source())));
    }

    private void all(List<Attribution> gold) {
        List<Attribution> marked = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        for (Attribution a : gold) {
            for (Span s : a.content()) {
                Stretch content = stretch(List.of(s));
                for (int i = content == null ? 1 : content.start(); content != null && i <= content.end(); i++) {
                    settled[i] = true;
                }
            }
        }
        for (Attribution a : gold) {
            Stretch span = stretch(a.cue());
            if (span != null) {
                Cue cue = new Cue(head(span), span.start(), span.end());
                marked.add(a);
                cues.add(cue);
                cueHeads[cue.head()] = true;
            }
        }
        CueRanking cueRanking = new CueRanking(grid);
        for (int t = 0; t < grid.size; t++) {
            if (CueRanking.isCandidate(grid, t) && (cueHeads[t] || !settled[t])) {
                out.accept(new Lesson(Step.CUE, cueRanking.of(t), cueHeads[t] ? 1 : 0));
            }
        }
        for (int i = 0; i < cues.size(); i++) {
            one(marked.get(i), cues.get(i));
        }
    }

    private void one(Attribution gold, Cue cue) {
        give(Step.CUE_SPAN, new CueSpanRanking(grid).of(cue.head()), new Stretch(cue.start(), cue.end()));
        Stretch source = stretch(gold.source());
        if (source != null
                && (source.overlaps(new Stretch(cue.start(), cue.end()))
                        || grid.sentence[source.start()] != grid.sentence[cue.head()])) {
            return;
        }
        give(Step.SOURCE, new SourceRanking(grid).of(cue), source);
        Stretch before = null;
        Stretch after = null;
        for (Span s : gold.content()) {
            Stretch part = stretch(List.of(s));
            if (part != null && part.end() < cue.start()) {
                before = before == null ? part : new Stretch(before.start(), part.end());
            } else if (part != null && part.start() > cue.end()) {
                after = after == null
                                || (source != null && after.start() < source.start() && part.start() > source.end())
                        ? part
                        : new Stretch(after.start(), part.end());
            } else {
                return;
            }
        }
        ContentRanking ranking = new ContentRanking(grid);
        give(Step.BEFORE, ranking.before(cue, source), before);
        give(Step.AFTER, ranking.after(cue, source, before), after);
    }

    private void give(Step step, Ranking ranking, @Nullable Stretch right) {
        int index = right == null
                ? ranking.indexOf(Ranking.NONE, Ranking.NONE)
                : ranking.indexOf(right.start(), right.end());
        out.accept(new Lesson(step, ranking, index));
    }

    /** The tokens of spans, without the marks at their ends that no stretch begins or ends with. */
    private @Nullable Stretch stretch(List<Span> spans) {
        if (spans.isEmpty()) {
            return null;
        }
        int start = grid.tokenAt(spans.getFirst().start());
        int end = start - 1;
        while (end + 1 < grid.size
                && grid.tokens.get(end + 1).start() < spans.getLast().end()) {
            end++;
        }
        if (end < start) {
            return null;
        }
        if (end == start) {
            return new Stretch(start, end);
        }
        while (start < end && !grid.canBegin(start)) {
            start++;
        }
        while (end > start && !grid.canEnd(end)) {
            end--;
        }
        return new Stretch(start, end);
    }

    /** The word of a cue that the rest of it hangs on, a verb if there is one. */
    private int head(Stretch cue) {
        int best = -1;
        for (int i = cue.start(); i <= cue.end(); i++) {
            boolean outside = grid.head[i] == i || grid.head[i] < cue.start() || grid.head[i] > cue.end();
            if (outside
                    && CueRanking.isCandidate(grid, i)
                    && (best < 0 || (grid.tagStarts(i, "V") && !grid.tagStarts(best, "V")))) {
                best = i;
            }
        }
        for (int i = cue.start(); best < 0 && i <= cue.end(); i++) {
            best = CueRanking.isCandidate(grid, i) ? i : best;
        }
        return best < 0 ? cue.start() : best;
    }
}
