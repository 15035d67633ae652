package dev.throughline.bench;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Annotator;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.Extractor;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of error of our statements against PolNeAR's, counted: {@code StatementErrors SHARED/data/polnear/dev [KIND]}. With
 * a kind, its cases are printed too.
 *
 * <p>A statement goes with the marked attribution that shares most of its content's words, one to one. The text is read whole,
 * as a body. What we find nested in another statement is counted only where it goes with a marked one, for the corpus marks the
 * outermost.
 */
public final class StatementErrors {

    private record Item(List<Span> source, List<Span> cue, List<Span> content, boolean nested) {}

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final String shown;
    private int marked;
    private int whole;

    private StatementErrors(String shown) {
        this.shown = shown;
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: StatementErrors SHARED/data/polnear/dev [KIND]");
            System.exit(64);
        }
        StatementErrors errors = new StatementErrors(args.length > 1 ? args[1] : "");
        Extractor extractor = new Extractor();
        try (Annotator annotator = Annotator.load()) {
            for (PolnearCorpus.Document document : PolnearCorpus.load(Path.of(args[0]))) {
                AnnotatedText text = annotator.annotate(document.article());
                errors.add(text, document.gold(), extractor.extract(text));
            }
        }
        errors.print();
    }

    private void add(AnnotatedText text, List<Attribution> gold, Reading reading) {
        List<Item> asked = gold.stream()
                .map(a -> new Item(a.source(), a.cue(), a.content(), false))
                .toList();
        List<Item> found =
                reading.statements().stream().map(StatementErrors::item).toList();
        Map<Item, Item> pairs = pairs(text, asked, found);
        marked += asked.size();
        for (Item a : asked) {
            Item f = pairs.get(a);
            if (f == null) {
                missed(text, a, found);
            } else {
                compare(text, a, f);
            }
        }
        for (Item f : found) {
            if (!pairs.containsValue(f) && !f.nested()) {
                invented(text, f, asked);
            }
        }
    }

    private static Item item(Statement s) {
        return new Item(s.source() == null ? List.of() : List.of(s.source().span()), s.cue(), s.content(), s.nested());
    }

    /** One to one, the best overlaps first. */
    private static Map<Item, Item> pairs(AnnotatedText text, List<Item> asked, List<Item> found) {
        record Pair(Item asked, Item found, double overlap) {}
        List<Pair> all = new ArrayList<>();
        for (Item a : asked) {
            for (Item f : found) {
                double overlap = overlap(words(text, a.content()), words(text, f.content()));
                if (overlap >= 0.3) {
                    all.add(new Pair(a, f, overlap));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Pair p) -> -p.overlap()));
        Map<Item, Item> pairs = new LinkedHashMap<>();
        for (Pair p : all) {
            if (!pairs.containsKey(p.asked()) && !pairs.containsValue(p.found())) {
                pairs.put(p.asked(), p.found());
            }
        }
        return pairs;
    }

    private void missed(AnnotatedText text, Item a, List<Item> found) {
        String tag = cueTag(text, a.cue());
        boolean inside = found.stream()
                .anyMatch(f ->
                        f.content().stream().anyMatch(c -> a.content().stream().allMatch(x -> c.covers(x))));
        if (a.cue().isEmpty()) {
            count("missed: no cue", text, a, null);
        } else if (inside) {
            count("missed: stands inside of another statement", text, a, null);
        } else if (tag.startsWith("NN")) {
            count("missed: the cue is a noun", text, a, null);
        } else if (tag.startsWith("JJ") || tag.startsWith("RB") || tag.equals("IN")) {
            count("missed: the cue is an adjective, adverb or preposition", text, a, null);
        } else {
            count("missed: the cue is a verb", text, a, null);
        }
    }

    private void invented(AnnotatedText text, Item f, List<Item> asked) {
        boolean near =
                asked.stream().anyMatch(a -> !Collections.disjoint(words(text, a.content()), words(text, f.content())));
        String kind = f.cue().isEmpty()
                ? "invented: a quotation alone"
                : near ? "invented: beside or inside of a marked one" : "invented: nothing is marked there";
        count(kind, text, f, null);
    }

    private void compare(AnnotatedText text, Item a, Item f) {
        NavigableSet<Integer> asked = words(text, a.content());
        NavigableSet<Integer> found = words(text, f.content());
        boolean right = true;
        if (!asked.equals(found)) {
            right = false;
            boolean more = found.containsAll(asked);
            boolean fewer = asked.containsAll(found);
            boolean first = !asked.first().equals(found.first());
            String end = first && asked.last().equals(found.last())
                    ? "at its beginning"
                    : first ? "at both ends" : "at its end";
            if (more) {
                count("content too long " + end, text, a, f);
            } else if (fewer) {
                count("content too short " + end, text, a, f);
            } else {
                count("content shifted", text, a, f);
            }
        }
        NavigableSet<Integer> askedSource = words(text, a.source());
        NavigableSet<Integer> foundSource = words(text, f.source());
        if (!askedSource.equals(foundSource)) {
            right = false;
            if (askedSource.isEmpty()) {
                count("source invented", text, a, f);
            } else if (foundSource.isEmpty()) {
                count("source missing", text, a, f);
            } else if (askedSource.containsAll(foundSource)) {
                count("source too short", text, a, f);
            } else if (foundSource.containsAll(askedSource)) {
                count("source too long", text, a, f);
            } else {
                count("another source", text, a, f);
            }
        }
        NavigableSet<Integer> askedCue = words(text, a.cue());
        NavigableSet<Integer> foundCue = words(text, f.cue());
        if (!askedCue.equals(foundCue)) {
            right = false;
            boolean shared = foundCue.stream().anyMatch(askedCue::contains);
            count(
                    !shared ? "another cue" : askedCue.containsAll(foundCue) ? "cue too short" : "cue too long",
                    text,
                    a,
                    f);
        }
        whole += right ? 1 : 0;
    }

    private void count(String kind, AnnotatedText text, Item item, @Nullable Item found) {
        counts.merge(kind, 1, Integer::sum);
        if (kind.equals(shown)) {
            System.out.printf(
                    "%s: %s | %s | %s%n",
                    text.article().report().uri(), say(item.source()), say(item.cue()), say(item.content()));
            if (found != null) {
                System.out.printf("    %s | %s | %s%n", say(found.source()), say(found.cue()), say(found.content()));
            }
        }
    }

    private static String say(List<Span> spans) {
        return spans.stream()
                .map(Span::text)
                .reduce((x, y) -> x + " / " + y)
                .orElse("-")
                .replace('\n', ' ');
    }

    private static String cueTag(AnnotatedText text, List<Span> cue) {
        List<String> tags = text.tokens().stream()
                .filter(t -> cue.stream().anyMatch(c -> c.start() <= t.start() && t.end() <= c.end()))
                .map(t -> t.tag())
                .toList();
        return tags.stream().filter(t -> t.startsWith("VB")).findFirst().orElse(tags.isEmpty() ? "" : tags.getFirst());
    }

    /** The words, by the place of their first character. */
    private static NavigableSet<Integer> words(AnnotatedText text, List<Span> spans) {
        NavigableSet<Integer> words = new TreeSet<>();
        String body = text.article().text();
        for (Span span : spans) {
            IntStream.range(span.start(), span.end())
                    .filter(i -> Character.isLetterOrDigit(body.charAt(i))
                            && (i == span.start() || !Character.isLetterOrDigit(body.charAt(i - 1))))
                    .forEach(words::add);
        }
        return words;
    }

    private static double overlap(NavigableSet<Integer> a, NavigableSet<Integer> b) {
        long both = a.stream().filter(b::contains).count();
        return both == 0 ? 0 : (double) both / (a.size() + b.size() - both);
    }

    private void print() {
        System.out.printf(Locale.ROOT, "marked %d, found without any error %d%n", marked, whole);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> System.out.printf(Locale.ROOT, "%5d  %s%n", e.getValue(), e.getKey()));
    }
}
