package dev.throughline.extract;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.extract.entity.EntityExtractor;
import dev.throughline.extract.event.EventExtractor;
import dev.throughline.extract.figure.FigureExtractor;
import dev.throughline.extract.statement.CoordinatedSpeaker;
import dev.throughline.extract.statement.LooseQuotation;
import dev.throughline.extract.statement.NestedReader;
import dev.throughline.extract.statement.StatementExtractor;
import dev.throughline.extract.statement.TaggerSlips;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.List;

/** Reads entities, statements, events and figures off an annotated text. */
public final class Extractor {

    private final Lexicon lexicon = new Lexicon();
    private final EntityExtractor entityExtractor = new EntityExtractor(lexicon);
    private final StatementExtractor statementExtractor = new StatementExtractor(lexicon);
    private final TaggerSlips taggerSlips = new TaggerSlips(lexicon);
    private final LooseQuotation looseQuotation = new LooseQuotation();
    private final NestedReader nestedReader = new NestedReader();
    private final FigureExtractor figureExtractor = new FigureExtractor();
    private final EventExtractor eventExtractor = new EventExtractor();

    public Reading extract(AnnotatedText text) {
        Passage marked = taggerSlips.mend(new Passage(text));
        Passage spoken = marked.with(looseQuotation.find(marked));
        Passage passage = CoordinatedSpeaker.part(spoken.with(nestedReader.find(spoken)));
        List<Entity> entities = entityExtractor.entities(passage);
        List<Statement> statements = statementExtractor.statements(passage, entities);
        return new Reading(
                text.article(),
                text.sentences().stream()
                        .map(s -> text.article().span(s.start(), s.end()))
                        .toList(),
                entities,
                text.times(),
                statements,
                eventExtractor.events(text, statements, entities),
                figureExtractor.figures(text, statements, entities));
    }
}
