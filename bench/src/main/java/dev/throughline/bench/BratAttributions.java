package dev.throughline.bench;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Attributions in brat stand-off: {@code T} lines name spans of one or more fragments in any order, {@code E} lines put
 * them together with numbered roles in any order.
 */
final class BratAttributions {

    /** A span's words may hold a line break, so that not every line begins with an id. */
    private static final Pattern SPAN_ID = Pattern.compile("T\\d+");

    private static final Pattern EVENT_ID = Pattern.compile("E\\d+");

    private BratAttributions() {}

    /** The attributions with content, by the first character of any of their words. */
    static List<Attribution> read(String standOff, String text) {
        Map<String, List<Span>> spans = new TreeMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (String line : standOff.lines().toList()) {
            String[] part = line.split("\t", -1);
            if (SPAN_ID.matcher(part[0]).matches() && part.length > 1) {
                spans.put(part[0], fragments(part[1].substring(part[1].indexOf(' ') + 1), text));
            }
        }
        for (String line : standOff.lines().toList()) {
            String[] part = line.split("\t", -1);
            if (EVENT_ID.matcher(part[0]).matches() && part.length > 1) {
                List<Span> source = new ArrayList<>();
                List<Span> cue = new ArrayList<>();
                List<Span> content = new ArrayList<>();
                for (String item : part[1].split(" ", -1)) {
                    String[] role = item.split(":", -1);
                    List<Span> found = spans.getOrDefault(role.length < 2 ? "" : role[1], List.of());
                    switch (role[0].replaceAll("\\d+$", "")) {
                        case "Source" -> source.addAll(found);
                        case "Cue" -> cue.addAll(found);
                        case "Content" -> content.addAll(found);
                        default -> {}
                    }
                }
                if (!content.isEmpty()) {
                    attributions.add(new Attribution(sorted(source), sorted(cue), sorted(content), 1));
                }
            }
        }
        attributions.sort((a, b) -> Integer.compare(first(a), first(b)));
        return attributions;
    }

    private static List<Span> fragments(String where, String text) {
        List<Span> spans = new ArrayList<>();
        for (String fragment : where.split(";", -1)) {
            String[] bounds = fragment.split(" ", -1);
            spans.add(Span.of(text, Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1])));
        }
        return spans;
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().distinct().sorted().toList();
    }

    private static int first(Attribution a) {
        int first = a.content().getFirst().start();
        for (Span s : a.source()) {
            first = Math.min(first, s.start());
        }
        for (Span s : a.cue()) {
            first = Math.min(first, s.start());
        }
        return first;
    }
}
