package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a person's name that are compared: without articles, {@code abd} drawn to the name that it serves. */
final class NameUnits {

    private static final Set<String> SERVANT =
            Set.of("abd", "abdul", "abdel", "abdal", "abdol", "abdur", "abdu", "abdoul", "abdus");
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "al'", "l", "eddin", "aldin");
    private static final Set<String> DROPPED = Set.of(
            "bin",
            "ibn",
            "ben",
            "bint",
            "de",
            "da",
            "di",
            "do",
            "dos",
            "del",
            "della",
            "der",
            "den",
            "la",
            "le",
            "las",
            "los",
            "van",
            "von",
            "zu",
            "y",
            "e",
            "of",
            "the",
            "abu",
            "abou",
            "abi",
            "umm",
            "oglu",
            "ogly",
            "dr",
            "haji",
            "hajji",
            "sheikh",
            "shaykh",
            "sheik",
            "mullah",
            "mawlawi",
            "maulavi",
            "maulana",
            "molla",
            "mufti",
            "qari",
            "sayyid",
            "sayed",
            "syed",
            "gen",
            "general",
            "col",
            "colonel",
            "imam",
            "ustad",
            "hafiz",
            "alhaj",
            "alhaji",
            "maulvi",
            "hojjatoleslam");

    private NameUnits() {}

    static List<String> of(PersonName name) {
        List<String> tokens = name.tokens();
        List<String> units = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (SERVANT.contains(token) && i + 1 < tokens.size()) {
                int next = i + 1;
                while (next + 1 < tokens.size() && ARTICLES.contains(tokens.get(next))) {
                    next++;
                }
                units.add("abd" + tokens.get(next));
                i = next;
            } else if (ARTICLES.contains(token) || DROPPED.contains(token)) {
                rest.add(token);
            } else {
                units.add(token);
            }
        }
        return units.isEmpty() ? rest : units;
    }
}
