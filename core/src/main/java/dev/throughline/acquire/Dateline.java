package dev.throughline.acquire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of a news text that says where it was written: {@code BAGHDAD (AP) —}.
 *
 * @param place the place as it is written
 * @param start where the place begins in the text
 * @param end after it
 * @param agency the agency in brackets, or the empty string
 */
record Dateline(String place, int start, int end, String agency) {

    private static final Pattern FORM = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’\\-]*(?:[ /]\\p{Lu}[\\p{L}.'’\\-]*){0,3}(?:, \\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){0,2}){0,2})"
                    + "(?:,? \\p{Lu}?\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?"
                    + "(?:,? ?\\(([^()\\n]{2,40})\\))?,?\\s?(—|–|--|-|―)\\s?(?=[\\p{Lu}\\p{N}“\"‘'«])");
    private static final int WITHIN = 120;

    static Optional<Dateline> of(String text) {
        Matcher m = FORM.matcher(text.substring(0, Math.min(text.length(), WITHIN)));
        if (!m.find()) {
            return Optional.empty();
        }
        String place = m.group(1);
        String first = place.split("[ ,/]", -1)[0];
        boolean shouted =
                first.length() >= 3 && first.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        String agency = m.group(2) == null ? "" : m.group(2);
        boolean spaced = !m.group(3).equals("-") || !agency.isEmpty() || text.startsWith(" ", m.start(3) - 1);
        boolean brief = place.chars().filter(c -> c == ' ').count() <= 3;
        if (!spaced || !(shouted || !agency.isEmpty() || (brief && place.contains(",")))) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(place, m.start(1), m.end(1), agency));
    }
}
