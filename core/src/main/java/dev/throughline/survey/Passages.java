package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All sentences of a story, by report and in order, and the weights of their concepts.
 *
 * @param all reports in the story's order
 */
record Passages(
        List<Passage> all,
        Map<ReportId, List<Passage>> byReport,
        Map<ReportId, TreeMap<Integer, List<String>>> named,
        Vocabulary vocabulary,
        Weights weights) {

    static Passages of(Story story, StoryIndex index, Vocabulary vocabulary) {
        List<Passage> all = new ArrayList<>();
        Map<ReportId, List<Passage>> byReport = new HashMap<>();
        Map<ReportId, TreeMap<Integer, List<String>>> named = new HashMap<>();
        for (Reading reading : story.readings()) {
            TreeMap<Integer, List<String>> names = named(reading, index);
            named.put(reading.article().report().id(), names);
            List<Passage> own = of(reading, names, vocabulary);
            byReport.put(reading.article().report().id(), own);
            all.addAll(own);
        }
        return new Passages(
                List.copyOf(all),
                byReport,
                named,
                vocabulary,
                Weights.of(all.stream().map(Passage::concepts).toList()));
    }

    private static TreeMap<Integer, List<String>> named(Reading reading, StoryIndex index) {
        ReportId report = reading.article().report().id();
        TreeMap<Integer, List<String>> named = new TreeMap<>();
        for (Entity entity : reading.entities()) {
            if (entity.type() == EntityType.ROLE) {
                continue;
            }
            index.entityOf(report, entity.id()).ifPresent(e -> {
                for (Mention mention : entity.mentions()) {
                    named.computeIfAbsent(mention.span().start(), k -> new ArrayList<>())
                            .add("@" + e.id());
                }
            });
        }
        return named;
    }

    private static List<Passage> of(Reading reading, TreeMap<Integer, List<String>> named, Vocabulary vocabulary) {
        ReportId report = reading.article().report().id();
        List<Passage> passages = new ArrayList<>();
        for (Span sentence : reading.sentences()) {
            Set<String> concepts = new HashSet<>(vocabulary.concepts(sentence.text()));
            named.subMap(sentence.start(), sentence.end()).values().forEach(concepts::addAll);
            List<Time> times = reading.times().stream()
                    .filter(t -> sentence.covers(t.span()))
                    .toList();
            passages.add(new Passage(
                    new Line(report, sentence),
                    passages.size(),
                    Collections.unmodifiableSet(new LinkedHashSet<>(concepts)),
                    times));
        }
        return List.copyOf(passages);
    }

    /** The concepts of a sentence in the reach of some of its words. */
    Set<String> near(Passage passage, Span words, int reach) {
        Span sentence = passage.line().span();
        int start = Math.max(sentence.start(), words.start() - reach);
        int end = Math.min(sentence.end(), words.end() + reach);
        Set<String> concepts = new HashSet<>(
                vocabulary.concepts(passage.text().substring(start - sentence.start(), end - sentence.start())));
        named.getOrDefault(passage.report(), new TreeMap<>())
                .subMap(start, end)
                .values()
                .forEach(concepts::addAll);
        return concepts;
    }

    List<Passage> of(ReportId report) {
        return byReport.getOrDefault(report, List.of());
    }

    /** The passage that a place of a report stands in; the report's first where none covers it. */
    Passage at(ReportId report, int place) {
        List<Passage> own = of(report);
        int low = 0;
        int high = own.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (own.get(middle).line().span().start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return own.get(low);
    }
}
