package dev.throughline.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of the grammar with their senses: a file of listed words, and the shapes of numbers. */
final class Lexicon {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d(:\\d\\d)?");
    private static final Pattern CLOCK_HALF = Pattern.compile("\\d{1,2}([:.]\\d\\d)?[ap]m");
    private static final Pattern MILITARY = Pattern.compile("\\d{4}(hrs?|h)");
    private static final Pattern MILITARY_COLON = Pattern.compile("\\d\\d:\\d\\d(hrs?|h)");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");
    private static final Pattern SLASH = Pattern.compile("\\d{1,2}/\\d{1,2}/(\\d{2}|\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

    private final Map<String, List<Sense>> listed = new HashMap<>();

    private Lexicon() {}

    /** Reads lines of {@code kind TAB value TAB word word ...}. */
    static Lexicon of(List<String> lines) {
        Lexicon lexicon = new Lexicon();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            for (String word : cells[2].split(" ", -1)) {
                lexicon.listed.computeIfAbsent(word, w -> new ArrayList<>()).add(new Sense(cells[0], cells[1]));
            }
        }
        return lexicon;
    }

    boolean isAbbreviation(String word) {
        return listed.containsKey(word + ".");
    }

    List<Sense> senses(String word) {
        char first = word.charAt(0);
        return first >= '0' && first <= '9' ? shapes(word) : listed.getOrDefault(word, List.of());
    }

    private static List<Sense> shapes(String word) {
        int end = 0;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        String digits = word.substring(0, end);
        String rest = word.substring(end);
        List<Sense> senses = new ArrayList<>();
        if (rest.isEmpty() && end <= 9) {
            integer(digits, senses);
        } else if ((rest.equals("s") || rest.equals("'s")) && digits.endsWith("0") && (end >= 2 && end <= 4)) {
            senses.add(new Sense("decade", digits));
        } else if (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th")) {
            senses.add(new Sense("ordinal", digits));
            if (isBetween(digits, 1, 31)) {
                senses.add(new Sense("nth", digits));
            }
        } else if (CLOCK.matcher(word).matches()) {
            senses.add(new Sense(word.indexOf('.') > 0 ? "clockdot" : "clock", word.replace('.', ':')));
            if (word.indexOf('.') > 0) {
                senses.add(new Sense("number", word));
            }
        } else if (CLOCK_HALF.matcher(word).matches()) {
            senses.add(new Sense("clockm", word.replace('.', ':')));
        } else if (MILITARY.matcher(word).matches()
                || MILITARY_COLON.matcher(word).matches()) {
            String plain = word.replaceAll("[^0-9]", "");
            senses.add(new Sense("clock24", plain.substring(0, 2) + ":" + plain.substring(2)));
        } else if (ISO.matcher(word).matches()) {
            senses.add(new Sense("iso", word));
        } else if (SLASH.matcher(word).matches()) {
            senses.add(new Sense("slash", word));
        } else if (NUMBER.matcher(word).matches()) {
            senses.add(new Sense("number", word.replace(",", "")));
        } else if (word.equals("1/2")) {
            senses.add(new Sense("half", "0.5"));
        }
        return senses;
    }

    private static void integer(String digits, List<Sense> senses) {
        if (digits.length() == 4 && isBetween(digits, 1000, 2100)) {
            senses.add(new Sense("year", digits));
        }
        if (digits.length() == 4 && isBetween(digits, 0, 2359) && isBetween(digits.substring(2), 0, 59)) {
            senses.add(new Sense("clock4", digits.substring(0, 2) + ":" + digits.substring(2)));
        }
        if (isBetween(digits, 1, 31) && digits.length() <= 2) {
            senses.add(new Sense("day", digits));
        }
        if (digits.length() == 2) {
            senses.add(new Sense("year2", digits));
        }
        senses.add(new Sense("number", digits));
    }

    private static boolean isBetween(String digits, int low, int high) {
        if (digits.length() > 4) {
            return false;
        }
        int value = Integer.parseInt(digits);
        return low <= value && value <= high;
    }
}
