package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
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
        List<String> words = new ArrayList<>();
        if (e.attributesSize() > 0) {
            split(e.attr("class"), words);
            split(e.attr("id"), words);
            split(e.attr("data-testid"), words);
            split(e.attr("data-component"), words);
            if (e.hasAttr("role")) {
                words.add("role=" + e.attr("role").toLowerCase(Locale.ROOT));
            }
            if (e.hasAttr("itemprop")) {
                words.add("itemprop=" + e.attr("itemprop").toLowerCase(Locale.ROOT));
            }
            if (e.attr("aria-hidden").equals("true")) {
                words.add("aria-hidden");
            }
        }
        return words.stream().distinct().toList();
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
