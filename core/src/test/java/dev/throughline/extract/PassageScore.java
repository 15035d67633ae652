package dev.throughline.extract;

import dev.throughline.acquire.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts, over passages with the statements expected of them, how often relay, anonymity, nesting and a missing source are told. */
final class PassageScore {

    /** What is asked of a statement. */
    record Expected(@Nullable String source, String content, boolean anonymous, boolean nested, String via) {}

    /** Found and right, found and wrong, missed. */
    record Count(int right, int wrong, int missed) {
        Count plus(boolean found, boolean asked, boolean same) {
            return new Count(
                    right + (found && asked && same ? 1 : 0),
                    wrong + (found && !(asked && same) ? 1 : 0),
                    missed + (asked && !(found && same) ? 1 : 0));
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    final Map<String, Count> counts = new TreeMap<>();
    final List<String> errors = new ArrayList<>();

    void add(String passage, List<Expected> expected, Reading reading) {
        List<Statement> left = new ArrayList<>(reading.statements());
        List<Statement> inParts = reading.statements().stream()
                .filter(s -> s.content().size() > 1)
                .toList();
        for (Expected e : expected) {
            Statement best = null;
            double overlap = 0.5;
            List<Statement> candidates = new ArrayList<>(left);
            inParts.stream().filter(s -> !left.contains(s)).forEach(candidates::add);
            for (Statement s : candidates) {
                double o = overlap(e, s) + (s.nested() == e.nested() ? 0.1 : 0) + (hasSource(e, s) ? 0.2 : 0);
                if (o >= overlap) {
                    best = s;
                    overlap = o;
                }
            }
            if (best != null) {
                left.remove(best);
            }
            compare(passage, e, best);
            if (best != null && isThrough(e, best)) {
                Statement inner = best;
                left.removeIf(o -> !o.nested() && content(o).contains(content(inner)));
            }
        }
        left.forEach(s -> compare(passage, null, s));
    }

    /**
     * Whether what was asked for with its relay stands as a statement inside of the relay's own: {@code the Post says that the
     * minister said …} may be read as the minister's words through the Post, or as those inside the Post's.
     */
    private static boolean isThrough(@Nullable Expected e, @Nullable Statement s) {
        return e != null
                && s != null
                && s.nested()
                && !e.nested()
                && !e.via().isEmpty()
                && e.via().equals(via(s));
    }

    private static boolean hasSource(Expected e, Statement s) {
        return e.source() != null
                && s.source() != null
                && withoutComma(e.source())
                        .equals(withoutComma(s.source().span().text()));
    }

    private static String via(Statement s) {
        return s.via().stream().map(Statement.Relay::name).collect(Collectors.joining(" > "));
    }

    /** A quotation that goes on in the next paragraph may stand as a part of its statement or as one of its own. */
    private static double overlap(Expected e, Statement s) {
        double overlap = overlap(words(e.content()), words(content(s)));
        for (Span part : s.content()) {
            overlap = Math.max(overlap, overlap(words(e.content()), words(part.text())));
        }
        return overlap;
    }

    private static String withoutComma(String source) {
        return source.endsWith(",") ? source.substring(0, source.length() - 1) : source;
    }

    private void compare(String passage, @Nullable Expected e, @Nullable Statement s) {
        flag(
                "anonymous",
                passage,
                e,
                s,
                x -> x.anonymous(),
                y -> y.source() != null && y.source().anonymous());
        if (!isThrough(e, s)) {
            flag("nested", passage, e, s, Expected::nested, Statement::nested);
        }
        flag("sourceless", passage, e, s, x -> x.source() == null, y -> y.source() == null);
        String asked = e == null ? "" : e.via();
        String found = s == null ? "" : via(s);
        count("relay", passage, e, s, !asked.isEmpty(), !found.isEmpty(), asked.equals(found));
        String expected = e == null || e.source() == null ? "" : e.source();
        String source = s == null || s.source() == null ? "" : s.source().span().text();
        count(
                "source",
                passage,
                e,
                s,
                !expected.isEmpty(),
                !source.isEmpty(),
                withoutComma(source).equals(withoutComma(expected)));
    }

    private void flag(
            String name,
            String passage,
            @Nullable Expected e,
            @Nullable Statement s,
            Function<Expected, Boolean> asked,
            Function<Statement, Boolean> found) {
        count(name, passage, e, s, e != null && asked.apply(e), s != null && found.apply(s), true);
    }

    private void count(
            String name,
            String passage,
            @Nullable Expected e,
            @Nullable Statement s,
            boolean asked,
            boolean found,
            boolean same) {
        Count before = counts.getOrDefault(name, new Count(0, 0, 0));
        Count after = before.plus(found, asked, same);
        counts.put(name, after);
        if (after.wrong() > before.wrong() || after.missed() > before.missed()) {
            errors.add(name + ": " + passage + "\n    asked " + e + "\n    found "
                    + (s == null ? "nothing" : s.source() + " " + s.via() + " " + content(s)));
        }
    }

    private static String content(Statement s) {
        return s.content().stream().map(Span::text).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }
}
