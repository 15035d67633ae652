package dev.throughline.extract.figure;

import dev.throughline.annotate.WordList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The word lists of figures: units, currencies, nouns for people, words that bound a number. */
final class Words {

    private static final String HERE = "/dev/throughline/extract/figure/";

    /** Ends of nouns that always name people. */
    private static final Pattern DOER = Pattern.compile(
            "(?i).*(?:maker|worker|keeper|player|fighter|goer|smith|ologist|ician|woman|seeker|holder|rider|dweller|owner|grower|teacher"
                    + "|officer|member|farmer|writer|seller|hunter|weaver|singer|layer)");

    private final Map<String, String> units = table("units.tsv");
    private final Map<String, String> currencies = table("currencies.tsv");
    private final Map<String, String> bounds = table("bounds.tsv");
    private final Map<String, String> after = table("after.tsv");
    private final Set<String> persons = WordList.load(HERE + "persons.txt");
    private final Set<String> labels = WordList.load(HERE + "labels.txt");
    private final Set<String> standing = WordList.load(HERE + "standing.txt");
    private final Set<String> fates = WordList.load(HERE + "fates.txt");
    private final Set<String> acts = WordList.load(HERE + "acts.txt");
    private final Set<String> lost = WordList.load(HERE + "lost.txt");
    private final Pattern before =
            Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives(bounds.keySet()) + ")\\s*$", Pattern.CASE_INSENSITIVE);
    private final Pattern behind =
            Pattern.compile("^\\s*(?:" + alternatives(after.keySet()) + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    private final Pattern label =
            Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives(labels) + ")\\s*$", Pattern.CASE_INSENSITIVE);
    private final Set<String> rises = WordList.load(HERE + "rises.txt");
    private final Set<String> falls = WordList.load(HERE + "falls.txt");
    private final Set<String> levels = WordList.load(HERE + "levels.txt");
    private final Set<String> streets = WordList.load(HERE + "streets.txt");
    private final Set<String> rates = WordList.load(HERE + "rates.txt");
    private final Set<String> oneNot = WordList.load(HERE + "one-not.txt");
    private final Pattern sign = Pattern.compile("(?<![\\p{L}])((?:US|HK|NZ) (?=\\$)|\\$(?:US|A|C|NZ|HK|S)(?![\\p{L}])|"
            + alternatives(currencies.keySet().stream().filter(Words::isSign).collect(Collectors.toSet()))
            + ")\\$?\\s?$");

    private static boolean isSign(String word) {
        boolean code = word.length() < 4 && word.chars().noneMatch(Character::isLowerCase);
        boolean mark = word.length() < 5 && !Character.isLetter(word.charAt(word.length() - 1));
        return code || mark || word.equals("Rs") || word.equals("Rp") || word.equals("Tk") || word.equals("Ksh");
    }

    /** Words that end at a number and bound it. */
    Pattern before() {
        return before;
    }

    /** Words that begin after a number and bound it. */
    Pattern behind() {
        return behind;
    }

    /** Words that end at a number which numbers a thing. */
    Pattern label() {
        return label;
    }

    /** A sign of money that ends at a number. */
    Pattern sign() {
        return sign;
    }

    String bound(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return bounds.getOrDefault(lower, after.getOrDefault(lower, "exact"));
    }

    /** Whether words are a label as they are written: those listed with a capital need one. */
    boolean isLabel(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return labels.contains(lower)
                || (Character.isUpperCase(written.charAt(0))
                        && labels.contains(Character.toUpperCase(lower.charAt(0)) + lower.substring(1)));
    }

    /** The code for a sign of money, in whichever order its parts stand: {@code $US}, {@code HK $}. */
    @Nullable
    String code(String sign) {
        String letters = sign.replaceAll("[$\\s]", "");
        return sign.contains("$") ? currency(letters + "$") : currency(sign.strip());
    }

    @Nullable
    String unit(String word) {
        String unit = units.get(word);
        return unit != null ? unit : units.get(word.toLowerCase(Locale.ROOT));
    }

    /** The unit of a sign as it is written. */
    @Nullable
    String unitAsWritten(String word) {
        return units.get(word);
    }

    @Nullable
    String currency(String word) {
        String code = currencies.get(word);
        return code != null ? code : currencies.get(word.toLowerCase(Locale.ROOT));
    }

    /** 1 where a word says that something went up, -1 where down. */
    int direction(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return rises.contains(lower) ? 1 : falls.contains(lower) ? -1 : 0;
    }

    /** Whether a word leads to a bare number that is a level: {@code closed} at 7,120. */
    boolean isLevel(String word) {
        return levels.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word ends the name of a street. */
    boolean isStreet(String word) {
        return streets.contains(word);
    }

    /** Whether "a" before a noun makes a rate: {@code a barrel}. */
    boolean isRate(String word) {
        return rates.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether "one" before a noun points rather than counts: {@code one day}. */
    boolean isPointed(String word) {
        return oneNot.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isPerson(String singular) {
        return persons.contains(singular)
                || persons.contains(singular.toLowerCase(Locale.ROOT))
                || DOER.matcher(singular).matches();
    }

    boolean isStanding(String word) {
        return standing.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a participle says what became of those counted. */
    boolean isFate(String word) {
        return fates.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun says what is done to those counted: {@code rescue} in "the rescue of 12 sailors". */
    boolean isAct(String word) {
        return acts.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isLost(String word) {
        return lost.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> table(String name) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : WordList.load(HERE + name)) {
            int tab = line.indexOf('\t');
            table.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return table;
    }

    /** Longer words first, so that "no more than" is not read as "more than". */
    private static String alternatives(Set<String> words) {
        return words.stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }
}
