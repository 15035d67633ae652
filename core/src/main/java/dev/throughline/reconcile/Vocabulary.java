package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * General knowledge about words: which carry nothing, which mean the same, which name a country.
 *
 * <p>A word's <em>concept</em> is what two texts share when they say the same thing: the country of a demonym, the class
 * of a listed word ({@code soldier, troops}: {@code troop}), else its {@linkplain Stem stem}.
 */
public final class Vocabulary {

    private static final int MOST_KNOWN = 200_000;

    private final Set<String> stopWords;
    private final Map<String, String> classes = new HashMap<>();
    /** By the stem of their first word: what the phrase with each second word stands for. */
    private final Map<String, Map<String, String>> phrases = new HashMap<>();

    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> places;
    private final Set<String> classNames;
    /** Words met before, since a story's words are looked up again and again. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** What a word stands for, and what it does with each word that makes a phrase with it. */
    private record Known(String concept, Map<String, String> phrases) {}

    private Vocabulary(Lines lines) {
        stopWords = new HashSet<>(lines.of("stop-words.txt"));
        for (String line : lines.of("word-classes.txt")) {
            String[] pair = line.split(" ", 2);
            classes.put(Stem.of(pair[0]), pair[1]);
        }
        for (String line : lines.of("phrases.txt")) {
            String[] pair = line.split(" \\| ", 2);
            String[] words = pair[0].split(" ", 2);
            phrases.computeIfAbsent(Stem.of(words[0]), stem -> new HashMap<>()).put(words[1], pair[1]);
        }
        for (String line : lines.of("demonyms.txt")) {
            String[] pair = line.split(" ", 2);
            countries.put(pair[0], pair[1]);
            countries.put(pair[1], pair[1]);
            countries.putIfAbsent(pair[0] + "s", pair[1]);
        }
        places = new HashSet<>(countries.values());
        classNames = new HashSet<>(classes.values());
    }

    /** The vocabulary that comes with the library. */
    public static Vocabulary load() {
        return new Vocabulary(new Lines(Vocabulary.class));
    }

    public boolean isStopWord(String form) {
        return stopWords.contains(form);
    }

    /** What a word stands for when texts are compared. */
    public String concept(String form) {
        return known(form).concept();
    }

    private Known known(String form) {
        Known word = known.get(form);
        if (word == null) {
            String stem = Stem.of(form);
            String country = countries.get(form);
            word = new Known(
                    country == null ? classes.getOrDefault(stem, stem) : country, phrases.getOrDefault(stem, Map.of()));
            if (known.size() < MOST_KNOWN) {
                known.put(form, word);
            }
        }
        return word;
    }

    /** The concepts that are countries. */
    public Set<String> countries() {
        return places;
    }

    /** Whether a concept is a class of words that mean the same. */
    public boolean isClass(String concept) {
        return classNames.contains(concept);
    }

    /** Whether a concept is a country. */
    public boolean isCountry(String concept) {
        return places.contains(concept);
    }

    /** The words of a text that stand for one of these concepts, each concept once, as they are written. */
    public List<String> wordsFor(String text, Set<String> concepts) {
        Set<String> open = new HashSet<>(concepts);
        List<String> words = new ArrayList<>();
        for (Word word : Word.in(text)) {
            if (!isStopWord(word.form()) && open.remove(concept(word.form()))) {
                words.add(text.substring(word.start(), word.end()));
            }
        }
        return words;
    }

    /** The concepts of a text in order, without the words that carry nothing; {@code United States} is {@code usa}. */
    public List<String> concepts(String text) {
        List<String> forms = Word.forms(text);
        List<String> concepts = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            if ("united".equals(form) && i + 1 < forms.size()) {
                String next = forms.get(i + 1);
                if ("states".equals(next) || "kingdom".equals(next)) {
                    concepts.add("states".equals(next) ? "usa" : "britain");
                    i++;
                    continue;
                }
            }
            String phrase = i + 1 < forms.size() ? known(form).phrases().get(forms.get(i + 1)) : null;
            if (phrase != null) {
                concepts.add(phrase);
                i++;
                continue;
            }
            if (!isStopWord(form) && (form.length() > 1 || Character.isDigit(form.charAt(0)))) {
                concepts.add(concept(form));
            }
        }
        return concepts;
    }
}
