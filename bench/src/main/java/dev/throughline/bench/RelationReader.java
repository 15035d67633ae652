package dev.throughline.bench;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Annotator;
import dev.throughline.extract.event.RelationTyper;
import java.util.SortedSet;

/** Reads marked relations with the reader's own annotator and typer. */
public final class RelationReader {

    private final Annotator annotator;
    private final RelationTyper typer = new RelationTyper();

    public RelationReader(Annotator annotator) {
        this.annotator = annotator;
    }

    /** The signs of a relation. */
    public SortedSet<String> signs(Relation relation) {
        return typer.signs(text(relation), relation.source(), relation.target());
    }

    /** The likeliest type of a relation. */
    public String type(Relation relation) {
        return typer.types(text(relation), relation.source(), relation.target())
                .keySet()
                .iterator()
                .next();
    }

    private AnnotatedText text(Relation relation) {
        return annotator.annotate(Plain.article(relation.sentence()));
    }
}
