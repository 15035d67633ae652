package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.reconcile.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is put forward in the reports of a story that are no copies: the statements, and the sentences that hold none. */
final class Assertions {

    private final StoryIndex index;
    private final Passages passages;
    private final Vocabulary vocabulary;
    private final Polarity polarity;

    Assertions(StoryIndex index, Passages passages, Vocabulary vocabulary, Polarity polarity) {
        this.index = index;
        this.passages = passages;
        this.vocabulary = vocabulary;
        this.polarity = polarity;
    }

    List<Assertion> of(Story story) {
        List<Assertion> all = new ArrayList<>();
        for (Reading reading : story.readings()) {
            ReportId report = reading.article().report().id();
            if (index.original(report).equals(report) && !passages.of(report).isEmpty()) {
                reading.statements().stream()
                        .filter(s -> !s.nested() && s.content().getFirst().in() == Span.Part.TEXT)
                        .forEach(s -> all.add(statement(report, s)));
                passages.of(report).stream()
                        .filter(p -> isNarrators(p, reading))
                        .forEach(p -> all.add(narrator(p)));
            }
        }
        return all;
    }

    private Assertion statement(ReportId report, Statement statement) {
        Ref ref = new Ref(report, statement.id());
        Line line = index.contentLine(ref);
        String content = statement.content().stream().map(Span::text).collect(Collectors.joining(" "));
        Set<String> concepts = new HashSet<>(vocabulary.concepts(content));
        Set<String> about = new HashSet<>(concepts);
        Statement.Source source = statement.source();
        if (source != null && source.entity() == null) {
            // A document that speaks is what the dispute may be about: "the letter says".
            about.addAll(vocabulary.concepts(source.span().text()));
        }
        String cue = statement.cue().stream().map(Span::text).collect(Collectors.joining(" "));
        Polarity.Negated negated = polarity.of(cue.isEmpty() ? content : cue + " " + content);
        concepts.removeAll(negated.wording());
        StoryEntity speaker = Sources.entity(statement, report, index);
        return new Assertion(
                ref,
                line,
                passages.at(report, line.span().start()).index(),
                Collections.unmodifiableSet(new LinkedHashSet<>(concepts)),
                Collections.unmodifiableSet(new LinkedHashSet<>(about)),
                negated,
                Sources.name(statement, report, index),
                speaker == null ? null : speaker.id(),
                statement.act());
    }

    private Assertion narrator(Passage passage) {
        Polarity.Negated negated = polarity.of(passage.text());
        Set<String> concepts = new HashSet<>(vocabulary.concepts(passage.text()));
        concepts.removeAll(negated.wording());
        return new Assertion(
                null,
                passage.line(),
                passage.index(),
                Collections.unmodifiableSet(new LinkedHashSet<>(concepts)),
                Collections.unmodifiableSet(new LinkedHashSet<>(concepts)),
                negated,
                null,
                null,
                Act.ASSERT);
    }

    /** Less than half of the sentence is what somebody else says. */
    private static boolean isNarrators(Passage passage, Reading reading) {
        Span sentence = passage.line().span();
        int said = 0;
        for (Statement statement : reading.statements()) {
            for (Span content : statement.content()) {
                int start = Math.max(sentence.start(), content.start());
                said += Math.max(0, Math.min(sentence.end(), content.end()) - start);
            }
        }
        return 2 * said < sentence.text().length();
    }
}
