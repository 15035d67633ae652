package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The words in the class names and identifiers of a page, and the families they fall into ({@code sharedaddy} is share). */
final class ClassWords {

    private static final int LONGEST = 300;

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
        if (e.attributesSize() == 0) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        // Asked for directly, since the parser has brought all names to lower case.
        Attributes attributes = e.attributes();
        split(attributes.get("class"), words);
        split(attributes.get("id"), words);
        split(attributes.get("data-testid"), words);
        split(attributes.get("data-component"), words);
        if (attributes.hasKey("role")) {
            words.add("role=" + attributes.get("role").toLowerCase(Locale.ROOT));
        }
        if (attributes.hasKey("itemprop")) {
            words.add("itemprop=" + attributes.get("itemprop").toLowerCase(Locale.ROOT));
        }
        if (attributes.get("aria-hidden").equals("true")) {
            words.add("aria-hidden");
        }
        return words.size() < 2 ? words : new ArrayList<>(new LinkedHashSet<>(words));
    }

    /** Cuts at whatever is no letter and at humps. */
    private static void split(String names, List<String> into) {
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
    }
}
