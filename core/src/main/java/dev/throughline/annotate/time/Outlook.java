package dev.throughline.annotate.time;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell where a clause looks, by kind: {@code ahead back move plan report schedule}. */
final class Outlook {

    private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

    private Outlook() {}

    /** Reads lines of {@code kind TAB word word ...}. */
    static Outlook of(List<String> lines) {
        Outlook outlook = new Outlook();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            outlook.kinds
                    .computeIfAbsent(cells[0], k -> new LinkedHashSet<>())
                    .addAll(List.of(cells[1].split(" ", -1)));
        }
        return outlook;
    }

    /** A verb with it looks ahead: {@code will}. */
    boolean isAhead(String word) {
        return is("ahead", word);
    }

    /** A past tense that is told by the word alone. */
    boolean isBack(String word) {
        return is("back", word) || (word.length() > 4 && word.endsWith("ed") && !word.equals("united"));
    }

    /** What is to be done by it lies ahead, whatever its own tense: {@code agreed to leave on Thursday}. */
    boolean isPlan(String word) {
        return is("plan", word) || isSchedule(word);
    }

    /** The day of a thing that is so called lies ahead: {@code a vote scheduled for Thursday}, {@code the planned visit}. */
    boolean isSchedule(String word) {
        return is("schedule", word);
    }

    /** Put off until a day, or given until then: {@code extended to Nov. 16}. */
    boolean isMove(String word) {
        return is("move", word);
    }

    /** Said in the present of what is past: {@code officials say}. */
    boolean isReport(String word) {
        return is("report", word);
    }

    private boolean is(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }
}
