package dev.throughline.extract.event;

import dev.throughline.annotate.Token;
import dev.throughline.annotate.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The countries by the words that stand for them: names, peoples, capitals, bodies. */
final class Country {

    private static final int LONGEST = 6;
    /** In the place of a code: seas are called by the names of peoples, and are nobody's. */
    private static final String SEA = "";

    /** Codes of bodies of no country. */
    private static final Set<String> BODIES = Set.of("IGO", "NGO", "IMG");

    private final Map<String, String> codes = new HashMap<>();

    Country() {
        for (String line : WordList.load("/dev/throughline/extract/event/countries.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String words : cells[1].split("\\|", -1)) {
                codes.putIfAbsent(words, cells[0]);
            }
        }
    }

    /** The code of the first words among these tokens that stand for a country; the longest words that begin there. */
    Optional<String> first(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            for (int n = Math.min(LONGEST, tokens.size() - i); n > 0; n--) {
                String code = isEthnic(tokens, i) ? null : code(tokens.subList(i, i + n));
                if (SEA.equals(code)) {
                    i += n;
                    n = 0;
                } else if (code != null) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    /** The code of the one country that these tokens name, bodies of no country left aside; none where they name several. */
    Optional<String> sole(List<Token> tokens) {
        Set<String> named = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int n = Math.min(LONGEST, tokens.size() - i); n > 0; n--) {
                String code = isEthnic(tokens, i) ? null : code(tokens.subList(i, i + n));
                if (code != null) {
                    if (!code.equals(SEA) && !BODIES.contains(code)) {
                        named.add(code);
                    }
                    i += n - 1;
                    break;
                }
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** Whether all words of a text are a country's name or its people's. */
    boolean isWhole(String words) {
        return codes.containsKey(words);
    }

    /** "Ethnic Albanians" are mostly of another country. */
    private static boolean isEthnic(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).text().equalsIgnoreCase("ethnic");
    }

    private @Nullable String code(List<Token> run) {
        String words = words(run);
        if (words.endsWith(" Ocean") || words.endsWith(" Sea")) {
            return SEA;
        }
        String code = codes.get(words);
        if (code == null && words.endsWith("s") && words.length() > 4) {
            code = codes.get(words.substring(0, words.length() - 1));
        }
        int hyphen = words.indexOf('-');
        boolean led = words.endsWith("-led") || words.endsWith("-ruled");
        if (code == null && led && run.size() == 1) {
            code = codes.get(words.substring(0, hyphen));
        }
        return code;
    }

    private static String words(List<Token> run) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < run.size(); i++) {
            if (i > 0 && run.get(i).start() > run.get(i - 1).end()) {
                words.append(' ');
            }
            words.append(run.get(i).text());
        }
        return words.toString();
    }
}
