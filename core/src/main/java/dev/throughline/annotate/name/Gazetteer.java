package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What general knowledge says of a word or a run of words: country, city, people, title, part of an organization's name. */
public final class Gazetteer {

    private static final int COUNTRY = 1;
    private static final int PLACE = 2;
    private static final int ORGANIZATION = 4;
    private static final int STATE = 8;

    private final Set<String> titles = WordList.load("name/title.txt");
    private final Set<String> demonyms = WordList.load("name/demonym.txt");
    private final Set<String> organizationWords = WordList.load("name/organization-word.txt");
    private final Set<String> organizationHeads = WordList.load("name/organization-head.txt");
    private final Set<String> towns = WordList.load("name/town.txt");
    private final Set<String> planets = WordList.load("name/planet.txt");
    private final Map<String, Integer> known = new HashMap<>();

    public Gazetteer() {
        WordList.load("name/organization.txt").forEach(o -> known.merge(uniform(o), ORGANIZATION, (a, b) -> a | b));
        WordList.load("name/place.txt").forEach(p -> known.merge(uniform(p), PLACE, (a, b) -> a | b));
        WordList.load("name/country.txt").forEach(c -> known.merge(uniform(c), COUNTRY, (a, b) -> a | b));
        WordList.load("name/state.txt").forEach(s -> known.merge(uniform(s), PLACE | STATE, (a, b) -> a | b));
    }

    public boolean isTitle(String form) {
        return titles.contains(capital(form.endsWith(".") ? form.substring(0, form.length() - 1) : form));
    }

    /** A word that names of organizations are made of: {@code Bank}, {@code University}, {@code Front}. */
    boolean isOrganizationPart(String form) {
        return organizationWords.contains(capital(form)) || organizationHeads.contains(capital(form));
    }

    boolean isOrganizationWord(String form) {
        return organizationHeads.contains(capital(form));
    }

    boolean isPlace(String form) {
        return (known.getOrDefault(capital(form), 0) & (COUNTRY | PLACE)) != 0;
    }

    boolean isCountry(String name) {
        return (known.getOrDefault(capital(name), 0) & COUNTRY) != 0;
    }

    /** A country, a state or a province, written in capitals or in small letters too. */
    boolean isLand(String name) {
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            boolean small = word.length() > 3 && word.equals(word.toLowerCase(Locale.ROOT));
            capitals.append(capitals.isEmpty() ? "" : " ")
                    .append(small ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : capital(word));
        }
        return (known.getOrDefault(capitals.toString(), 0) & (COUNTRY | STATE)) != 0;
    }

    /** A town of 15,000 people or more, of one word, that no family in the United States' census is called after. */
    boolean isTown(String name) {
        return towns.contains(name);
    }

    boolean isPlanet(String name) {
        return planets.contains(name);
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

    /** Digits as noughts, apostrophes straight. */
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
