package dev.throughline.extract;

import dev.throughline.annotate.AnnotatedText;
import java.util.List;

/** Reads entities, statements, events and figures off an annotated text. */
public final class Extractor {

    public Reading extract(AnnotatedText text) {
        return new Reading(
                text.article(),
                text.sentences().stream()
                        .map(s -> text.article().span(s.start(), s.end()))
                        .toList(),
                List.of(),
                text.times(),
                List.of(),
                List.of(),
                List.of());
    }
}
