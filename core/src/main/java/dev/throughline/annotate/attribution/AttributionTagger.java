package dev.throughline.annotate.attribution;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import java.util.List;

/** Finds sources, cues and contents. */
public final class AttributionTagger {

    public List<Attribution> attributions(AnnotatedText soFar) {
        return List.of();
    }
}
