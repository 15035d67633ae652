package dev.throughline.survey;

import dev.throughline.reconcile.Lines;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much and how firmly a text says a thing: words on two scales, of extent ({@code some, nearly all, all}) and of status
 * ({@code undecided, in principle, agreed}), and what they are said of.
 */
final class Degrees {

    private static final int LONGEST = 4;
    private static final int BEFORE = 3;
    private static final int AFTER = 4;
    private static final int THING = 2;

    /** What a degree is a degree of. */
    enum Scale {
        EXTENT,
        STATUS
    }

    /**
     * A place on a scale.
     *
     * @param level 1 to 3: for an extent some, most, all; for a status open, in principle, settled
     * @param of the concepts that stand around the words
     * @param thing those that stand right behind them: of what it is all or some
     */
    record Degree(Scale scale, int level, Set<String> of, Set<String> thing) {}

    private record Entry(Scale scale, int level) {}

    private final Vocabulary vocabulary;
    private final Map<String, Entry> entries = new HashMap<>();

    Degrees(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String line : new Lines(Degrees.class).of("degrees.txt")) {
            String[] cells = line.split(" \\| ", -1);
            entries.put(
                    String.join(" ", Word.forms(cells[0])),
                    new Entry(Scale.valueOf(cells[1].toUpperCase(Locale.ROOT)), Integer.parseInt(cells[2])));
        }
    }

    /** The degrees of a text in order; of words that stand in one another the longest. */
    List<Degree> of(String text) {
        List<String> forms = Word.forms(text);
        List<Degree> degrees = new ArrayList<>();
        int i = 0;
        while (i < forms.size()) {
            int end = i + 1;
            Entry found = null;
            for (int length = Math.min(LONGEST, forms.size() - i); length > 0 && found == null; length--) {
                found = entries.get(String.join(" ", forms.subList(i, i + length)));
                end = found == null ? end : i + length;
            }
            if (found != null) {
                degrees.add(new Degree(found.scale, found.level, around(forms, i, end), behind(forms, end)));
            }
            i = end;
        }
        return degrees;
    }

    private Set<String> behind(List<String> forms, int end) {
        List<String> after =
                vocabulary.concepts(String.join(" ", forms.subList(end, Math.min(forms.size(), end + 6)))).stream()
                        .filter(c -> !vocabulary.isCountry(c))
                        .toList();
        return Collections.unmodifiableSet(new LinkedHashSet<>(after.subList(0, Math.min(THING, after.size()))));
    }

    private Set<String> around(List<String> forms, int start, int end) {
        Set<String> around = new LinkedHashSet<>();
        // A verb that tells the extent itself, "thin out", is what it is said of.
        around.addAll(vocabulary.concepts(String.join(" ", forms.subList(start, end))));
        List<String> before = vocabulary.concepts(String.join(" ", forms.subList(Math.max(0, start - 8), start)));
        around.addAll(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
        List<String> after =
                vocabulary.concepts(String.join(" ", forms.subList(end, Math.min(forms.size(), end + 10))));
        around.addAll(after.subList(0, Math.min(AFTER, after.size())));
        return Collections.unmodifiableSet(around);
    }
}
