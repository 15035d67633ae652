package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The words in the class names and identifiers of a page, and the families they fall into ({@code sharedaddy} is share). */
final class ClassWords {

    private static final int LONGEST = 300;
    private static final List<String> NAMES = List.of("class", "id", "data-testid", "data-component");

    private final Map<String, Integer> families;
    private final int size;

    private ClassWords(Map<String, Integer> families, int size) {
        this.families = families;
        this.size = size;
    }

    static ClassWords load() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : WordList.load("class-words.txt")) {
            int tab = line.indexOf('\t');
            names.put(line.substring(0, tab), line.substring(tab + 1));
        }
        List<String> order = new ArrayList<>(new TreeSet<>(names.values()));
        Map<String, Integer> families = new LinkedHashMap<>();
        names.forEach((word, family) -> families.put(word, order.indexOf(family)));
        return new ClassWords(families, order.size());
    }

    /** How many families there are. */
    int size() {
        return size;
    }

    /** The family of a word, or -1. */
    int family(String word) {
        return families.getOrDefault(word, -1);
    }

    /** The words in an element's class, id, role and item property, each once. */
    static List<String> of(Element e) {
        return of(e, ClassWords::split);
    }

    /** The same where words that were cut before need not be cut again. */
    static List<String> of(Element e, Function<String, List<String>> cut) {
        if (e.attributesSize() == 0) {
            return List.of();
        }
        // Asked for directly, since the parser has brought all names to lower case.
        Attributes attributes = e.attributes();
        List<String> words = new ArrayList<>();
        for (String name : NAMES) {
            String value = attributes.get(name);
            if (!value.isEmpty()) {
                addNew(cut.apply(value), words);
            }
        }
        if (attributes.hasKey("role")) {
            addNew(List.of("role=" + attributes.get("role").toLowerCase(Locale.ROOT)), words);
        }
        if (attributes.hasKey("itemprop")) {
            addNew(List.of("itemprop=" + attributes.get("itemprop").toLowerCase(Locale.ROOT)), words);
        }
        if (attributes.get("aria-hidden").equals("true")) {
            addNew(List.of("aria-hidden"), words);
        }
        return words;
    }

    private static void addNew(List<String> more, List<String> words) {
        for (String word : more) {
            if (!words.contains(word)) {
                words.add(word);
            }
        }
    }

    /** Cuts at whatever is no letter and at humps. */
    static List<String> split(String names) {
        List<String> into = new ArrayList<>();
        int n = Math.min(names.length(), LONGEST);
        int from = 0;
        for (int i = 0; i <= n; i++) {
            boolean letter = i < n && Character.isLetter(names.charAt(i));
            boolean hump = letter
                    && i > from
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i - from >= 2 && i - from <= 20) {
                    into.add(names.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = letter ? i : i + 1;
            }
        }
        return into;
    }
}
