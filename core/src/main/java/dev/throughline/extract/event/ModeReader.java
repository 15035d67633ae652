package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.WordList;
import dev.throughline.extract.Event.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads PLOVER's mode of an event off the words of its sentence, where its trigger gives none; the first in the list that has a word there. */
final class ModeReader {

    private record Mode(String name, Set<String> words) {}

    private final Map<EventType, List<Mode>> modes = new HashMap<>();

    ModeReader() {
        for (String line : WordList.load("/dev/throughline/extract/event/modes.tsv")) {
            String[] cells = line.split("\t", -1);
            modes.computeIfAbsent(EventType.valueOf(cells[0]), t -> new ArrayList<>())
                    .add(new Mode(cells[1], Set.of(cells[2].split("\\|", -1))));
        }
    }

    /** The mode of a trigger, else that of the words nearest to it; null where none speaks for any. */
    @Nullable
    String mode(Find find, EventType type, List<Token> tokens, Sentence sentence) {
        String given = find.trigger().type() == type ? find.trigger().mode() : null;
        if (given != null) {
            return given;
        }
        for (Mode mode : modes.getOrDefault(type, List.of())) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (mode.words().contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                    return mode.name();
                }
            }
        }
        return null;
    }
}
