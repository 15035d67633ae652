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
    private static final double SURE_ENOUGH = Double.parseDouble(System.getProperty("cue", "0.35"));

    private final @Nullable AttributionModel model;

    public AttributionTagger() {
        this(null);
    }

    /** The tagger with the weights of a file; one that finds nothing where the file has none. */
    public static AttributionTagger of(ModelFile file) {
        return new AttributionTagger(AttributionModel.in(file).orElse(null));
    }

    public AttributionTagger(@Nullable AttributionModel model) {
        this.model = model;
    }

    public List<Attribution> attributions(AnnotatedText soFar) {
        AttributionModel weights = model;
        if (weights == null || soFar.tokens().isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(soFar);
        List<Claim> claims = new Claims(grid, weights).all(SURE_ENOUGH);
        return claims.stream().map(c -> attribution(grid, c)).toList();
    }

    private static Attribution attribution(Grid grid, Claim c) {
        List<Span> source = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        if (c.source() != null) {
            source.add(span(grid, c.source()));
        }
        if (c.before() != null) {
            content.add(span(grid, c.before()));
        }
        if (c.after() != null) {
            content.add(span(grid, c.after()));
        }
        return new Attribution(
                source, List.of(span(grid, new Stretch(c.cue().start(), c.cue().end()))), content, c.score());
    }

    private static Span span(Grid grid, Stretch stretch) {
        return grid.text
                .article()
                .span(
                        grid.tokens.get(stretch.start()).start(),
                        grid.tokens.get(stretch.end()).end());
    }
}
