package dev.throughline.extract.event;

import dev.throughline.annotate.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts words down to a stem that their forms share: {@code lifted}, {@code lifts} and {@code lifting} to {@code lift}. */
final class Stems {

    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y");

    private final Map<String, String> irregular = new HashMap<>();

    Stems() {
        for (String line : WordList.load("/dev/throughline/extract/event/irregular.txt")) {
            List<String> forms = List.of(line.split(" ", -1));
            forms.forEach(form -> irregular.put(form, forms.getFirst()));
        }
    }

    String stem(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String word = irregular.getOrDefault(lower, lower);
        if (word.length() <= 4) {
            return word;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                word = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        int last = word.length() - 1;
        boolean doubled = word.length() > 3 && word.charAt(last) == word.charAt(last - 1);
        return doubled && "sl".indexOf(word.charAt(last)) < 0 ? word.substring(0, last) : word;
    }
}
