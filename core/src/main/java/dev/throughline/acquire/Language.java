package dev.throughline.acquire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of a text, told by its function words. */
final class Language {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SAMPLE = 4000;

    private final Map<String, Set<String>> languagesOf = new HashMap<>();

    Language(Set<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            languagesOf
                    .computeIfAbsent(line.substring(0, tab), k -> new HashSet<>())
                    .add(line.substring(tab + 1));
        }
    }

    Set<String> functionWords() {
        return languagesOf.keySet();
    }

    /** The ISO 639-1 code of the language most of whose function words stand in the text; {@code und} where there are none. */
    String of(String text, String declared) {
        Map<String, Integer> count = new TreeMap<>();
        int words = 0;
        Matcher m =
                WORD.matcher(text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT));
        while (m.find()) {
            words++;
            for (String language : languagesOf.getOrDefault(m.group(), Set.of())) {
                count.merge(language, 1, Integer::sum);
            }
        }
        String best = "und";
        int most = Math.max(0, words / 10);
        for (Map.Entry<String, Integer> e : count.entrySet()) {
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        String code = declared.length() >= 2 ? declared.substring(0, 2).toLowerCase(Locale.ROOT) : "";
        boolean lettered =
                code.length() == 2 && Character.isLetter(code.charAt(0)) && Character.isLetter(code.charAt(1));
        return best.equals("und") && lettered ? code : best;
    }
}
