package dev.throughline.annotate.attribution;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sources, cues and contents: first the words that say that something is said, then for each of them who says it and
 * what.
 */
public final class AttributionTagger {

    private final PointedDrafts pointed;

    public AttributionTagger(Heads heads) {
        pointed = new PointedDrafts(heads);
    }

    /** The attributions of a text whose windows come one behind the other. */
    public Text text() {
        return new Text();
    }

    /** The attributions of one text so far. */
    public final class Text {
        private final List<Draft> drafts = new ArrayList<>();

        private Text() {}

        /** Finds those of the next window. */
        public void read(EncodedWindow window) {
            pointed.read(window, drafts);
        }

        /**
         * All of them, when every window has been read, in the order of their cues; one inside another's content is among them.
         *
         * @param soFar the text with everything else that was found in it
         */
        public List<Attribution> attributions(AnnotatedText soFar) {
            if (soFar.tokens().isEmpty()) {
                return List.of();
            }
            Grid grid = new Grid(soFar);
            return new Decision(grid)
                    .standing(drafts).stream().map(s -> attribution(grid, s)).toList();
        }
    }

    private static Attribution attribution(Grid grid, Standing standing) {
        Draft d = standing.draft();
        List<Span> source = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        if (d.source() != null) {
            source.add(span(grid, d.source()));
        }
        if (d.before() != null) {
            content.add(span(grid, d.before()));
        }
        if (d.after() != null) {
            content.add(span(grid, d.after()));
        }
        List<Span> cue = List.of(span(grid, new Stretch(d.cue().start(), d.cue().end())));
        return new Attribution(source, cue, content, standing.score());
    }

    private static Span span(Grid grid, Stretch stretch) {
        return grid.text
                .article()
                .span(
                        grid.tokens.get(stretch.start()).start(),
                        grid.tokens.get(stretch.end()).end());
    }
}
