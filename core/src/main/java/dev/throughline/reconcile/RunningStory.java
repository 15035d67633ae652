package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A story that grows: a report that comes is reconciled with those that it bears on, and the rest stays as it was.
 *
 * <p>The story is at any time the one that {@link Reconciler#reconcile} makes of all the reports so far, in whatever order they
 * came. Up to {@value #TOGETHER} reports all bear on each other; of more, the {@link Neighbours} do.
 */
public final class RunningStory {

    private static final int TOGETHER = 100;
    /** More reports than this at once are sorted into parts all together. */
    private static final int FEW = 50;

    private final Reconciler reconciler;
    private final Neighbours neighbours;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<ReportId, Integer> numbers = new HashMap<>();
    /** The part that each report is in, by the number of its least report; absent until it is reconciled. */
    private final Map<Integer, Integer> partOf = new HashMap<>();

    private final TreeMap<Integer, NavigableSet<Integer>> members = new TreeMap<>();
    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    /** Reports that are in no part yet. */
    private final Set<Integer> fresh = new TreeSet<>();
    /** Reports whose part may fall apart. */
    private final Set<Integer> loosened = new TreeSet<>();

    /** All reports in the story's order. */
    private final List<Reading> ordered = new ArrayList<>();

    private final Parts whole = new Parts();
    private @Nullable Story story;

    RunningStory(Reconciler reconciler, Vocabulary vocabulary) {
        this.reconciler = reconciler;
        this.neighbours = new Neighbours(vocabulary);
    }

    /** Takes in a report. One that is there already stays, at the first of its addresses. */
    public void add(Reading reading) {
        ReportId id = reading.article().report().id();
        Integer known = numbers.get(id);
        if (known == null) {
            numbers.put(id, readings.size());
            fresh.add(readings.size());
            loosened.addAll(neighbours.add(readings.size(), reading));
            readings.add(reading);
            ordered.add(-Collections.binarySearch(ordered, reading, Reports.BY_DATE) - 1, reading);
            story = null;
        } else if (Reports.BY_DATE.compare(reading, readings.get(known)) < 0) {
            // The same bytes say the same: only where they come from is another.
            ordered.remove(Collections.binarySearch(ordered, readings.get(known), Reports.BY_DATE));
            ordered.add(-Collections.binarySearch(ordered, reading, Reports.BY_DATE) - 1, reading);
            readings.set(known, reading);
            whole.clear();
            parts.remove(partOf.getOrDefault(known, -1));
            story = null;
        }
    }

    /** The story of the reports so far. */
    public Story story() {
        Story made = story;
        if (made == null) {
            made = readings.size() <= TOGETHER ? reconciler.together(List.copyOf(ordered)) : joined();
            story = made;
        }
        return made;
    }

    private Story joined() {
        if (!loosened.isEmpty() || fresh.size() > FEW) {
            regroup();
        }
        fresh.forEach(this::join);
        fresh.clear();
        members.forEach((part, reports) ->
                parts.computeIfAbsent(part, k -> Part.of(reconciler.together(inOrder(reports)), reconciler.offices())));
        return whole.joined(
                parts.values().stream()
                        .sorted(Comparator.comparing(
                                (Part part) -> part.story().readings().getFirst(), Reports.BY_DATE))
                        .toList(),
                ordered);
    }

    /** A new report joins the parts of its neighbours into one. */
    private void join(int report) {
        TreeSet<Integer> joined = new TreeSet<>(List.of(report));
        for (int neighbour : neighbours.of(report)) {
            Integer part = partOf.get(neighbour);
            NavigableSet<Integer> reports = part == null ? null : members.remove(part);
            if (reports != null) {
                joined.addAll(reports);
                parts.remove(part);
            }
        }
        put(joined);
    }

    /** Sorts all reports into parts afresh that are new or whose part may have fallen apart; a part that has not stays. */
    private void regroup() {
        Set<Integer> dirty = new TreeSet<>(fresh);
        loosened.forEach(
                report -> dirty.addAll(members.getOrDefault(partOf.getOrDefault(report, -1), new TreeSet<>())));
        for (int report : fresh) {
            neighbours
                    .of(report)
                    .forEach(other ->
                            dirty.addAll(members.getOrDefault(partOf.getOrDefault(other, -1), new TreeSet<>())));
        }
        fresh.clear();
        loosened.clear();
        Map<Set<Integer>, Part> before = new HashMap<>();
        for (int report : dirty) {
            Integer part = partOf.remove(report);
            Set<Integer> reports = part == null ? null : members.remove(part);
            Part was = part == null ? null : parts.remove(part);
            if (reports != null && was != null) {
                before.put(reports, was);
            }
        }
        for (NavigableSet<Integer> group : neighbours.groups(dirty)) {
            put(group);
            Part was = before.get(group);
            if (was != null) {
                parts.put(group.first(), was);
            }
        }
    }

    private void put(NavigableSet<Integer> group) {
        group.forEach(report -> partOf.put(report, group.first()));
        members.put(group.first(), group);
    }

    private List<Reading> inOrder(Collection<Integer> reports) {
        return Reports.inOrder(reports.stream().map(readings::get).toList());
    }
}
