package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by their names in lower case, whichever attribute holds the name. */
record PageMeta(Map<String, List<String>> values) {

    static PageMeta of(List<Element> metas) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element meta : metas) {
            String content = clean(meta.attr("content"));
            if (!content.isEmpty()) {
                for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                    String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                    if (!name.isEmpty()) {
                        values.computeIfAbsent(name, k -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
        return new PageMeta(values);
    }

    /** The first value of the first of these names that has one, or the empty string. */
    String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.getFirst();
            }
        }
        return "";
    }

    /** Every value of these names. */
    List<String> all(List<String> names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.addAll(values.getOrDefault(name, List.of()));
        }
        return all;
    }

    /** White space folded. */
    static String clean(String s) {
        StringBuilder out = new StringBuilder(s.length());
        boolean blank = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean space = c == ' ' || c == '\u00A0' || (c >= '\t' && c <= '\r');
            if (!space || !blank) {
                out.append(space ? ' ' : c);
            }
            blank = space;
        }
        return out.toString().strip();
    }
}
