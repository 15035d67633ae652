package dev.throughline.annotate.attribution;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.linear.ModelFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources, cues and contents: first the words that say that something is said, then for each of them who says it and
 * what.
 */
public final class AttributionTagger {

    private final @Nullable AttributionModel model;

    /** The tagger with the weights of a file; one that finds nothing where the file has none. */
    public static AttributionTagger of(ModelFile file) {
        return new AttributionTagger(AttributionModel.in(file).orElse(null));
    }

    private AttributionTagger(@Nullable AttributionModel model) {
        this.model = model;
    }

    /** The attributions of a text, in the order of their cues; one inside another's content is among them. */
    public List<Attribution> attributions(AnnotatedText soFar) {
        AttributionModel weights = model;
        if (weights == null || soFar.tokens().isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(soFar);
        return new Decision(grid, weights)
                .standing().stream().map(d -> attribution(grid, d)).toList();
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
