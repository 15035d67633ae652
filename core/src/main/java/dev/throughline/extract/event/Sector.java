package dev.throughline.extract.event;

import dev.throughline.annotate.Token;
import dev.throughline.annotate.WordList;
import dev.throughline.extract.word.Lemma;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** PLOVER's sectors by the words that put an actor into them. */
final class Sector {

    private static final int LONGEST = 3;

    private final Map<String, String> sectors = new HashMap<>();

    Sector() {
        for (String line : WordList.load("/dev/throughline/extract/event/sectors.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String words : cells[1].split("\\|", -1)) {
                sectors.putIfAbsent(words, cells[0]);
            }
        }
    }

    /** The sector of the last words among these tokens that have one; the longest words that end there. */
    Optional<String> last(List<Token> tokens) {
        for (int end = tokens.size(); end > 0; end--) {
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                String sector = sector(tokens.subList(start, end));
                if (!sector.isEmpty()) {
                    return Optional.of(sector);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the last of these tokens itself names somebody of a sector. */
    boolean ends(List<Token> tokens) {
        for (int start = Math.max(0, tokens.size() - LONGEST); start < tokens.size(); start++) {
            if (!sector(tokens.subList(start, tokens.size())).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The sector of the last words of a role that have one, empty where none has. */
    String of(String role) {
        List<String> words = List.of(role.toLowerCase(Locale.ROOT).split(" ", -1));
        for (int end = words.size(); end > 0; end--) {
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                String found = sectors.get(String.join(" ", words.subList(start, end)));
                if (found != null) {
                    return found;
                }
            }
        }
        return "";
    }

    private String sector(List<Token> run) {
        StringBuilder before = new StringBuilder();
        for (Token token : run.subList(0, run.size() - 1)) {
            before.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
        }
        String last = run.getLast().text().toLowerCase(Locale.ROOT);
        String plain = sectors.get(before + last);
        return plain == null ? sectors.getOrDefault(before + Lemma.singular(last), "") : plain;
    }
}
