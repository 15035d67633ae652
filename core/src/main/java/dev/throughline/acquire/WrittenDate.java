package dev.throughline.acquire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people and machines write it, found in a text.
 *
 * @param start where it begins there
 * @param end after its last character
 */
record WrittenDate(LocalDate date, int start, int end) {

    private static final int OLDEST = 1985;
    private static final int LATEST = 2049;
    private static final Map<String, Integer> MONTHS = months();
    private static final String NAME = "(\\p{L}{3,10})\\.?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern PACKED = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=T|\\d{6}|$)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?[\\s\\-]{1,3}(?:of |de |d’|d')?" + NAME
                    + ",?[\\s\\-]{1,3}(?:de |del )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})" + NAME + "[\\s\\-]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\-]{1,3}((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./])(\\d{1,2}) ?([./\\-|]) ?(\\d{1,2}) ?\\2 ?((?:19|20)\\d\\d)(?![\\d])");
    private static final Pattern CJK =
            Pattern.compile("((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern CLIPPED =
            Pattern.compile("(?<![\\d.,:/])(\\d{1,2})([./])(\\d{1,2})\\2(\\d\\d)(?![\\d:/]|[.,]\\d)");
    private static final int LATEST_CLIPPED = LATEST % 100;
    /** The most characters of a line that is a date. */
    private static final int LINE = 80;

    private static final int WITHIN = 20_000;

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : WordList.load("months.txt")) {
            int tab = line.indexOf('\t');
            months.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(months));
    }

    /** The first day written in a text. */
    static Optional<WrittenDate> first(String text, boolean monthFirst) {
        List<WrittenDate> all = all(text, monthFirst);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /**
     * Every day written in a text, in its order.
     *
     * @param monthFirst how to read {@code 03/04/2020} where both ways are possible
     */
    static List<WrittenDate> all(String whole, boolean monthFirst) {
        String text = whole.length() > WITHIN ? whole.substring(0, WITHIN) : whole;
        List<WrittenDate> found = new ArrayList<>();
        if (!hasYear(text)) {
            return found;
        }
        for (Matcher m = ISO.matcher(text); m.find(); ) {
            add(found, m, m.group(1), number(m, 3), number(m, 4));
        }
        for (Matcher m = PACKED.matcher(text); m.find(); ) {
            add(found, m, m.group(1), number(m, 2), number(m, 3));
        }
        for (Matcher m = DAY_FIRST.matcher(text); m.find(); ) {
            add(found, m, m.group(3), month(m.group(2)), number(m, 1));
        }
        for (Matcher m = MONTH_FIRST.matcher(text); m.find(); ) {
            add(found, m, m.group(3), month(m.group(1)), number(m, 2));
        }
        for (Matcher m = NUMBERS.matcher(text); m.find(); ) {
            int a = number(m, 1);
            int b = number(m, 3);
            boolean us = !m.group(2).equals(".") ? (monthFirst ? a <= 12 : b > 12) : b > 12;
            add(found, m, m.group(4), us ? a : b, us ? b : a);
        }
        for (Matcher m = CJK.matcher(text); m.find(); ) {
            add(found, m, m.group(1), number(m, 2), number(m, 3));
        }
        found.sort((a, b) -> Integer.compare(a.start, b.start));
        return found;
    }

    /** The day in a line that gives two digits of its year, as {@code 8.5.12}; not to be asked of running text. */
    static Optional<WrittenDate> clipped(String line, boolean monthFirst) {
        List<WrittenDate> found = new ArrayList<>();
        Matcher m = line.length() <= LINE ? CLIPPED.matcher(line) : CLIPPED.matcher("");
        while (m.find()) {
            int a = number(m, 1);
            int b = number(m, 3);
            boolean us = (m.group(2).equals("/") && monthFirst) ? a <= 12 : b > 12;
            String century = number(m, 4) <= LATEST_CLIPPED ? "20" : "19";
            add(found, m, century + m.group(4), us ? a : b, us ? b : a);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** Whether four digits stand in a text that every way to write a day has: those of a year. */
    static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            if (((c == '1' && text.charAt(i + 1) == '9') || (c == '2' && text.charAt(i + 1) == '0'))
                    && isDigit(text.charAt(i + 2))
                    && isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the date is all there is in a line, but for a weekday, a time and words like "Published". */
    static boolean isAll(String text) {
        return text.length() <= LINE
                && first(text, true).isPresent()
                && text.codePoints().filter(Character::isLetter).count() <= 36;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static void add(List<WrittenDate> found, Matcher m, String year, int month, int day) {
        int y = Integer.parseInt(year);
        if (month < 1 || month > 12 || day < 1 || y < OLDEST || y > LATEST) {
            return;
        }
        try {
            found.add(new WrittenDate(LocalDate.of(y, month, day), m.start(), m.end()));
        } catch (DateTimeException e) {
            // No such day: it is no date.
        }
    }
}
