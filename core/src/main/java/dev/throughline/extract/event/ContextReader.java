package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.WordList;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.word.Lemma;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads PLOVER's contexts of an event off the words of its sentence: the one with most words first. */
final class ContextReader {

    private final Map<String, String> words = new HashMap<>();

    ContextReader() {
        for (String line : WordList.load("/dev/throughline/extract/event/contexts.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String word : cells[1].split("\\|", -1)) {
                words.putIfAbsent(word, cells[0]);
            }
        }
    }

    List<String> contexts(List<Token> tokens, Sentence sentence, EventType type) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            String context = words.getOrDefault(word, words.getOrDefault(Lemma.singular(word), ""));
            if (!context.isEmpty()) {
                counts.merge(context, 1, Integer::sum);
            }
        }
        List<String> contexts = new ArrayList<>(counts.keySet());
        contexts.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
        if (contexts.isEmpty()) {
            return usual(type);
        }
        return contexts.subList(0, Math.min(2, contexts.size()));
    }

    /** The context that a type of event has where no word tells. */
    private static List<String> usual(EventType type) {
        return switch (type) {
            case CONSULT -> List.of("diplomatic");
            case ASSAULT, MOBILIZE, RETREAT -> List.of("military");
            case PROTEST -> List.of("political");
            case ACCUSE, COERCE -> List.of("legal");
            case AGREE, SUPPORT, COOPERATE, AID, CONCEDE, REQUEST, REJECT, THREATEN, SANCTION -> List.of();
        };
    }
}
