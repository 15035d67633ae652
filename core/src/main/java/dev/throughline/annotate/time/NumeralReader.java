package dev.throughline.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one number of the words that spell it: {@code twenty-five}, {@code two hundred and ten}, {@code nineteen ninety-six}, {@code 2 1/2}. */
final class NumeralReader {

    private NumeralReader() {}

    static List<Word> merge(List<Word> words) {
        List<Word> merged = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            int end = at + 1;
            if (numeral(word) >= 0) {
                end = numeralEnd(words, at);
                merged.add(spelled(words, at, end));
            } else if (word.is("number") && end < words.size() && words.get(end).is("half")) {
                end++;
                merged.add(new Word(
                        word.start(),
                        words.get(end - 1).end(),
                        word.text() + ".5",
                        List.of(new Sense("number", word.text() + ".5"))));
            } else {
                merged.add(word);
            }
            at = end;
        }
        return merged;
    }

    private static int numeralEnd(List<Word> words, int start) {
        int end = start + 1;
        while (end < words.size()) {
            int joint = words.get(end).text().equals("-")
                            || (words.get(end).text().equals("and") && isScale(words.get(end - 1)))
                    ? 1
                    : 0;
            if (end + joint >= words.size() || numeral(words.get(end + joint)) < 0) {
                break;
            }
            long before = numeral(words.get(end - 1));
            long next = numeral(words.get(end + joint));
            boolean grows = next >= 100 || (before >= 20 && next < 10) || before >= 100 || (before >= 10 && next >= 10);
            if (!grows) {
                break;
            }
            end += joint + 1;
        }
        return end;
    }

    private static Word spelled(List<Word> words, int start, int end) {
        List<Long> parts = new ArrayList<>();
        for (Word word : words.subList(start, end)) {
            if (numeral(word) >= 0) {
                parts.add(numeral(word));
            }
        }
        List<Sense> senses = new ArrayList<>();
        Word first = words.get(start);
        if (end == start + 1) {
            senses.addAll(first.senses());
        }
        String year = year(parts);
        if (year != null) {
            senses.add(new Sense("year", year));
        } else {
            senses.add(new Sense("number", Long.toString(sum(parts))));
        }
        StringBuilder text = new StringBuilder();
        for (Word word : words.subList(start, end)) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return new Word(first.start(), words.get(end - 1).end(), text.toString(), senses);
    }

    private static long sum(List<Long> parts) {
        long total = 0;
        long group = 0;
        for (long part : parts) {
            if (part >= 1000) {
                total += Math.max(1, group) * part;
                group = 0;
            } else if (part == 100) {
                group = Math.max(1, group) * part;
            } else {
                group += part;
            }
        }
        return total + group;
    }

    private static @Nullable String year(List<Long> parts) {
        if (parts.size() < 2
                || parts.getFirst() < 13
                || parts.getFirst() > 20
                || parts.get(1) < 10
                || parts.get(1) > 90) {
            return null;
        }
        long last = parts.get(1) + (parts.size() > 2 && parts.get(2) < 10 ? parts.get(2) : 0);
        return Long.toString(parts.getFirst() * 100 + last);
    }

    private static boolean isScale(Word word) {
        return numeral(word) >= 100;
    }

    private static long numeral(Word word) {
        for (Sense sense : word.senses()) {
            if (sense.kind().equals("numeral")) {
                return Long.parseLong(sense.value());
            }
        }
        return -1;
    }
}
