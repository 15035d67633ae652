package dev.throughline.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody claims, in the form in which claims are compared.
 *
 * @param concepts what its words stand for
 * @param numbers the numbers in it, in digits
 * @param negated whether it says that something is not so
 */
record Claim(String text, Set<String> concepts, Set<String> numbers, boolean negated) {

    private static final Set<String> NEGATIONS = Set.of(
            "hardly",
            "neither",
            "never",
            "no",
            "nobody",
            "none",
            "nor",
            "not",
            "nothing",
            "nowhere",
            "unlikely",
            "without");

    /** Without {@code one}, which mostly counts nothing. */
    private static final Map<String, String> NUMBER_WORDS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("dozen", "12"));

    /**
     * The claim of a text.
     *
     * @param denied whether saying it is a denial
     */
    static Claim of(String text, boolean denied, Vocabulary vocabulary) {
        List<String> forms = Word.forms(text);
        Set<String> numbers = new TreeSet<>();
        for (String form : forms) {
            String number = NUMBER_WORDS.get(form);
            if (number != null || Character.isDigit(form.charAt(0))) {
                numbers.add(number == null ? form : number);
            }
        }
        boolean negated = denied || forms.stream().anyMatch(NEGATIONS::contains);
        return new Claim(text, new HashSet<>(vocabulary.concepts(text)), numbers, negated);
    }

    /** Whether each gives a number that the other does not. */
    boolean countsOtherwise(Claim other) {
        return !numbers.containsAll(other.numbers) && !other.numbers.containsAll(numbers);
    }
}
