package dev.throughline.reconcile;

import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.extract.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Recognises in many readings what is the same. */
public final class Reconciler {

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Opposites opposites;
    private final Meaning meaning;
    private final Offices offices;

    private Reconciler(Vocabulary vocabulary, NameLore lore, Meaning meaning) {
        this.vocabulary = vocabulary;
        this.offices = new Offices(vocabulary);
        this.entities = new Entities(lore, offices);
        this.opposites = new Opposites(vocabulary, new Lines(Reconciler.class));
        this.meaning = meaning;
    }

    Offices offices() {
        return offices;
    }

    /** The reconciler with the word lists and the vectors that come with the library. */
    public static Reconciler load() {
        return new Reconciler(Vocabulary.load(), NameLore.load(), Meaning.load());
    }

    /** One story of many readings, the same in whatever order they come. */
    public Story reconcile(Collection<Reading> readings) {
        return reconcile(readings, List.of());
    }

    /** The same with what readers have put right, which may join what nothing else does: all reports are looked at together. */
    public Story reconcile(Collection<Reading> readings, List<Correction> corrections) {
        if (!corrections.isEmpty()) {
            return together(Reports.inOrder(readings), corrections);
        }
        RunningStory story = running();
        readings.forEach(story::add);
        return story.story();
    }

    /** A story without reports, to which they are added. */
    public RunningStory running() {
        return new RunningStory(this, vocabulary);
    }

    /** The story of readings in their order, all of which may bear on each other. */
    Story together(List<Reading> ordered) {
        return together(ordered, List.of());
    }

    private Story together(List<Reading> ordered, List<Correction> corrections) {
        List<Copy> copies = Copies.among(ordered);
        List<StoryEntity> named = entities.among(ordered, corrections);
        StoryIndex index = new StoryIndex(ordered, copies, named);
        Weights weights = Weights.of(ordered, vocabulary);
        List<Ref> statements = refs(ordered, r -> r.statements().stream().map(s -> s.id()));
        List<SameStatement> same = new ArrayList<>(new Quotations(vocabulary, index).among(statements));
        Set<Ref> quoted = new HashSet<>();
        same.forEach(s -> quoted.addAll(s.members()));
        same.addAll(new Claims(vocabulary, index, weights, opposites, meaning).among(statements, quoted));
        same.sort(Comparator.comparing(SameStatement::id));
        return new Story(
                ordered,
                copies,
                named,
                same,
                new Events(vocabulary, index, weights)
                        .among(refs(ordered, r -> r.events().stream().map(e -> e.id()))),
                new Measures(vocabulary, index, weights)
                        .among(refs(ordered, r -> r.figures().stream().map(f -> f.id()))));
    }

    private static List<Ref> refs(List<Reading> readings, Function<Reading, Stream<String>> ids) {
        List<Ref> refs = new ArrayList<>();
        for (Reading reading : readings) {
            ids.apply(reading)
                    .forEach(id -> refs.add(new Ref(reading.article().report().id(), id)));
        }
        return refs;
    }
}
