package dev.throughline.extract.figure;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Statement;
import java.util.List;

/** Finds the numbers of a report: how many, how much, of what. */
public final class FigureExtractor {

    public List<Figure> figures(AnnotatedText text, List<Statement> statements, List<Entity> entities) {
        return List.of();
    }
}
