package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.WordList;
import dev.throughline.annotate.syntax.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What general knowledge says of a word or a run of words: country, city, people, title, part of an organization's name. */
public final class Gazetteer {

    static final int TITLE = 1;
    static final int DEMONYM = 2;
    static final int ORGANIZATION_WORD = 4;
    static final int COUNTRY = 8;
    static final int PLACE = 16;
    static final int ORGANIZATION = 32;
    static final int GIVEN_NAME = 64;
    static final int NONE = 128;
    private static final int LONGEST = 5;

    /** Given names that are as often another word at the head of a sentence. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "Al", "Will", "Mark", "Bill", "Rich", "Rob", "Sue", "Pat", "Grace", "Rose", "Dawn", "June", "April", "May",
            "Max", "Frank", "Jack", "Guy", "Ray", "Miles", "Chase", "Harris", "Jordan", "Israel", "Noor", "Amber",
            "Crystal", "Daisy", "Don", "Gene", "Dale", "Glenn", "Earl", "Chuck", "Art", "Abu", "Logan", "Ross", "Joy",
            "Rex", "Penny", "Lena");

    private final Set<String> titles = WordList.load("name/title.txt");
    private final Set<String> demonyms = WordList.load("name/demonym.txt");
    private final Set<String> organizationWords = WordList.load("name/organization-word.txt");
    private final Set<String> organizationHeads = WordList.load("name/organization-head.txt");
    private final Set<String> givenNames = WordList.load("name/given-name.txt");
    private final Map<String, Integer> known = new HashMap<>();

    public Gazetteer() {
        WordList.load("name/organization.txt").forEach(o -> known.merge(uniform(o), ORGANIZATION, (a, b) -> a | b));
        WordList.load("name/place.txt").forEach(p -> known.merge(uniform(p), PLACE, (a, b) -> a | b));
        WordList.load("name/country.txt").forEach(c -> known.merge(uniform(c), COUNTRY, (a, b) -> a | b));
    }

    public boolean isTitle(String form) {
        return titles.contains(capital(form.endsWith(".") ? form.substring(0, form.length() - 1) : form));
    }

    boolean isOrganizationWord(String form) {
        return organizationHeads.contains(capital(form));
    }

    /** A given name that is nothing else: no place, title or month. */
    boolean isOnlyGivenName(String form) {
        return form.length() > 2
                && givenNames.contains(form)
                && !known.containsKey(form)
                && !titles.contains(form)
                && !demonyms.contains(form)
                && !organizationWords.contains(form)
                && !AMBIGUOUS.contains(form);
    }

    boolean isPlace(String form) {
        return (known.getOrDefault(capital(form), 0) & (COUNTRY | PLACE)) != 0;
    }

    /** {@code Iraqi}, {@code Americans}, {@code Shiite}, also with a hyphen before or behind ({@code Iranian-backed}). */
    public boolean isDemonym(String form) {
        return demonyms.contains(form);
    }

    /** What a word that some list knows is the name of. */
    Optional<NameType> typeOf(String form) {
        int flag = known.getOrDefault(form, 0);
        if ((flag & (COUNTRY | PLACE)) != 0) {
            return Optional.of(NameType.PLACE);
        }
        if (flag == ORGANIZATION) {
            return Optional.of(NameType.ORGANIZATION);
        }
        return isDemonym(form) ? Optional.of(NameType.OTHER) : Optional.empty();
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
            flags[i] |= givenNames.contains(cased) ? GIVEN_NAME : 0;
            flags[i] |= organizationWords.contains(bare) ? ORGANIZATION_WORD : 0;
            markKnown(forms, i, flags);
        }
        return flags;
    }

    private void markKnown(String[] forms, int i, int[] flags) {
        int end = i;
        int flag = 0;
        StringBuilder run = new StringBuilder();
        for (int k = i; k < Math.min(forms.length, i + LONGEST); k++) {
            run.append(k == i ? "" : " ").append(forms[k]);
            int found = known.getOrDefault(run.toString(), k == i ? known.getOrDefault(capital(forms[k]), 0) : 0);
            if (found != 0) {
                end = k;
                flag = found;
            }
        }
        for (int k = i; flag != 0 && k <= end; k++) {
            flags[k] |= flag;
        }
    }

    /** The end of the longest organization of several words that begins here, or {@code i}. */
    public int organizationEnd(Words words, int i) {
        String[] forms = words.forms();
        int end = i;
        StringBuilder run = new StringBuilder(forms[i]);
        for (int k = i + 1; k < Math.min(forms.length, i + LONGEST); k++) {
            run.append(' ').append(forms[k]);
            end = known.getOrDefault(run.toString(), 0) == ORGANIZATION ? k + 1 : end;
        }
        return end;
    }

    /** Digits and apostrophes as {@link Words} writes them. */
    private static String uniform(String name) {
        StringBuilder uniform = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            uniform.append(c >= '0' && c <= '9' ? '0' : c == '’' ? '\'' : c);
        }
        return uniform.toString();
    }

    /** {@code IRAQI} as {@code Iraqi}: headlines shout. */
    static String capital(String form) {
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
