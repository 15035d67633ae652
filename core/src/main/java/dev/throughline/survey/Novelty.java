package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each report brought that no earlier one had: by the days they were written, copies never. */
final class Novelty {

    private Novelty() {}

    static List<News> of(Story story, StoryIndex index, Calendar calendar, List<FigureSeries> series) {
        Map<Ref, String> kinds = new HashMap<>();
        story.statements().forEach(s -> s.members().forEach(m -> kinds.put(m, s.id())));
        story.events().forEach(e -> e.reported().forEach(r -> kinds.put(r, e.id())));
        for (FigureSeries one : series) {
            one.points().forEach(p -> kinds.put(p.figure(), one.measure().id() + " " + p.min() + " " + p.max()));
        }
        Set<String> seen = new HashSet<>();
        List<News> news = new ArrayList<>();
        for (Reading reading : inOrder(story, index, calendar)) {
            ReportId report = reading.article().report().id();
            List<String> first = new ArrayList<>();
            boolean copy = !index.original(report).equals(report);
            for (Ref ref : refs(reading)) {
                if (seen.add(kinds.getOrDefault(ref, ref.storyId())) && !copy) {
                    first.add(ref.storyId());
                }
            }
            news.add(new News(report, first));
        }
        return news;
    }

    private static List<Reading> inOrder(Story story, StoryIndex index, Calendar calendar) {
        return story.readings().stream()
                .sorted(Comparator.comparing((Reading r) -> calendar.written(
                                        r.article().report().id())
                                .map(DateRange::first)
                                .orElse(Hint.NEVER))
                        .thenComparing(r -> !index.original(r.article().report().id())
                                .equals(r.article().report().id()))
                        .thenComparing(r -> r.article().report().id()))
                .toList();
    }

    private static List<Ref> refs(Reading reading) {
        ReportId report = reading.article().report().id();
        List<Ref> refs = new ArrayList<>();
        reading.statements().forEach(s -> refs.add(new Ref(report, s.id())));
        reading.events().forEach(e -> refs.add(new Ref(report, e.id())));
        reading.figures().forEach(f -> refs.add(new Ref(report, f.id())));
        return refs;
    }
}
