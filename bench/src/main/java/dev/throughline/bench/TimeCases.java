package dev.throughline.bench;

import dev.throughline.annotate.Annotator;
import dev.throughline.annotate.Time;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Recognizers' English date cases by kind: how many expressions are found, found with the same words, and found with a value
 * that is among theirs ({@code timex} or a resolved day). A second argument prints what is not right of that kind.
 *
 * <p>Arguments: {@code Specs/DateTime/English/DateTimeModel.json}, and a kind.
 */
public final class TimeCases {

    private final Map<String, int[]> kinds = new TreeMap<>();
    private final String shown;

    private TimeCases(String shown) {
        this.shown = shown;
    }

    public static void main(String[] args) {
        TimeCases cases = new TimeCases(args.length > 1 ? args[1] : "");
        int quiet = 0;
        int silent = 0;
        try (Annotator annotator = Annotator.load()) {
            for (Map<?, ?> row : JsonRows.read(Path.of(args[0]))) {
                String day = row.get("Context") instanceof Map<?, ?> context
                        ? JsonRows.text(context, "ReferenceDateTime")
                        : "";
                String text = JsonRows.text(row, "Input");
                List<Time> times = annotator
                        .annotate(TimeReadings.article(
                                "case.txt", text, day.length() < 10 ? "2016-11-07" : day.substring(0, 10)))
                        .times();
                List<?> results = row.get("Results") instanceof List<?> listed ? listed : List.of();
                for (Object result : results) {
                    cases.add(text, times, (Map<?, ?>) result);
                }
                silent += results.isEmpty() ? 1 : 0;
                quiet += results.isEmpty() && times.isEmpty() ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "%-14s %5s %6s %6s %6s%n", "kind", "cases", "found", "words", "value");
        cases.kinds.forEach(
                (kind, n) -> System.out.printf(Locale.ROOT, "%-14s %5d %6d %6d %6d%n", kind, n[0], n[1], n[2], n[3]));
        System.out.printf(Locale.ROOT, "without a time: %d of %d left alone%n", quiet, silent);
    }

    private void add(String text, List<Time> times, Map<?, ?> result) {
        String kind = JsonRows.text(result, "TypeName").replace("datetimeV2.", "");
        if (kind.isEmpty()) {
            return;
        }
        int[] counts = kinds.computeIfAbsent(kind, k -> new int[4]);
        counts[0]++;
        int start = Integer.parseInt(JsonRows.text(result, "Start"));
        String words = JsonRows.text(result, "Text");
        int end = start + words.length();
        List<Time> at = times.stream()
                .filter(t -> t.span().start() < end && start < t.span().end())
                .toList();
        boolean same = at.size() == 1
                && at.getFirst().span().start() == start
                && at.getFirst().span().end() == end;
        Set<String> values = values(result);
        boolean right = at.stream().anyMatch(t -> values.contains(t.value()) || values.contains(hour(t.value())));
        counts[1] += at.isEmpty() ? 0 : 1;
        counts[2] += same ? 1 : 0;
        counts[3] += right ? 1 : 0;
        if (kind.equals(shown) && !right) {
            List<String> got = new ArrayList<>();
            at.forEach(t -> got.add(t.span().text() + " = " + t.value()));
            System.out.println(text + " | " + words + " " + values + " | " + got);
        }
    }

    private static Set<String> values(Map<?, ?> result) {
        Set<String> values = new LinkedHashSet<>();
        if (result.get("Resolution") instanceof Map<?, ?> resolution
                && resolution.get("values") instanceof List<?> list) {
            for (Object one : list) {
                values.add(minutes(JsonRows.text((Map<?, ?>) one, "timex")));
                values.add(minutes(JsonRows.text((Map<?, ?>) one, "value").replace(' ', 'T')));
            }
        }
        return values;
    }

    /** "T12" and "T12:00:00" are "T12:00". */
    private static String minutes(String value) {
        return value.replaceAll("T(\\d\\d)$", "T$1:00").replaceAll("T(\\d\\d:\\d\\d):00$", "T$1");
    }

    /** The hour alone. */
    private static String hour(String value) {
        return value.indexOf('T') > 0 ? value.substring(value.indexOf('T')) : value;
    }
}
