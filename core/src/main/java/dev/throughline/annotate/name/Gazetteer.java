package dev.throughline.annotate.name;

import dev.throughline.annotate.WordList;
import dev.throughline.annotate.syntax.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What general knowledge says of a word or a run of words: country, city, people, title, part of an organization's name. */
public final class Gazetteer {

    static final int TITLE = 1;
    static final int DEMONYM = 2;
    static final int ORGANIZATION_WORD = 4;
    static final int COUNTRY = 8;
    static final int PLACE = 16;
    private static final int LONGEST = 5;

    private final Set<String> titles = WordList.load("name/title.txt");
    private final Set<String> demonyms = WordList.load("name/demonym.txt");
    private final Set<String> organizationWords = WordList.load("name/organization-word.txt");
    private final Map<String, Integer> places = new HashMap<>();

    public Gazetteer() {
        WordList.load("name/place.txt").forEach(p -> places.put(p, PLACE));
        WordList.load("name/country.txt").forEach(p -> places.put(p, COUNTRY));
    }

    public boolean isTitle(String form) {
        return titles.contains(capital(form.endsWith(".") ? form.substring(0, form.length() - 1) : form));
    }

    /** {@code Iraqi}, {@code Americans}, {@code Shiite}, also with a hyphen before or behind ({@code Iranian-backed}). */
    public boolean isDemonym(String form) {
        return demonyms.contains(form);
    }

    /** A bit for each list that knows the word, or a longer name that goes over it. */
    int[] flags(Words words) {
        String[] forms = words.forms();
        int[] flags = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            String form = forms[i];
            if (!Character.isUpperCase(form.codePointAt(0))) {
                continue;
            }
            String cased = capital(form);
            String bare = form.endsWith(".") ? cased.substring(0, cased.length() - 1) : cased;
            flags[i] |= titles.contains(bare) ? TITLE : 0;
            flags[i] |= demonyms.contains(cased) ? DEMONYM : 0;
            flags[i] |= organizationWords.contains(bare) ? ORGANIZATION_WORD : 0;
            markPlaces(forms, i, flags);
        }
        return flags;
    }

    private void markPlaces(String[] forms, int i, int[] flags) {
        StringBuilder run = new StringBuilder();
        for (int end = i; end < Math.min(forms.length, i + LONGEST); end++) {
            run.append(end == i ? "" : " ").append(forms[end].length() > 3 ? capital(forms[end]) : forms[end]);
            Integer flag = places.get(run.toString());
            if (flag != null) {
                for (int k = i; k <= end; k++) {
                    flags[k] |= flag;
                }
            }
        }
    }

    /** {@code IRAQI} as {@code Iraqi}: headlines shout. */
    private static String capital(String form) {
        if (form.length() < 4 || !form.chars().allMatch(Character::isUpperCase)) {
            return form;
        }
        char[] letters = form.toCharArray();
        for (int i = 1; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}
