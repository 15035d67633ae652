package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of one word, typed by what the whole report and general knowledge say of them.
 *
 * <p>The encoder reads a name by the words around it, and in {@code Samarra said no} a town speaks like a person. Here a lone
 * word is a person's if somebody in the report bears it as a surname; a storm's if the report calls a storm so; and where
 * nobody bears it, what a list says: a town that is nobody's surname, an organization, a planet; or what its letters say:
 * {@code HANO} among small letters is a body, {@code Sadrists} are a group.
 */
final class LoneNames {

    private static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm");

    private final Gazetteer gazetteer;
    private final Set<String> initialled = WordList.load("name/initialled.txt");

    LoneNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names of a text, in its order, each with the type it has in the whole of it. */
    List<Found> typed(List<Token> tokens, List<Found> names) {
        Set<String> surnames = new LinkedHashSet<>();
        Set<String> storms = new LinkedHashSet<>();
        for (Found name : names) {
            String last = tokens.get(name.end() - 1).text();
            boolean lone = isLone(name);
            if (!lone && name.type() == NameType.PERSON) {
                surnames.add(last);
            }
            String before = tokens.get(Math.max(0, name.end() - 2)).text();
            if (STORMS.contains(before)) {
                storms.add(last);
            }
        }
        List<Found> typed = new ArrayList<>();
        for (Found name : names) {
            typed.add(isLone(name) ? name.as(type(tokens, name, surnames, storms)) : name);
        }
        return typed;
    }

    private NameType type(List<Token> tokens, Found name, Set<String> surnames, Set<String> storms) {
        String word = Gazetteer.capital(tokens.get(name.first()).text());
        boolean person = name.type() == NameType.PERSON;
        boolean known = gazetteer.typeOf(word).isPresent() || gazetteer.isTown(word);
        if (surnames.contains(word)) {
            boolean asked = name.type() == NameType.ORGANIZATION || name.type() == NameType.PLACE;
            return asked && !known ? NameType.PERSON : name.type();
        }
        if (person && (storms.contains(word) || gazetteer.isPlanet(word))) {
            return NameType.OTHER;
        }
        if (person && word.length() > 5 && word.endsWith("ists")) {
            return NameType.GROUP;
        }
        boolean inside = name.first() > 0
                && name.type() == NameType.ORGANIZATION
                && tokens.get(name.first() - 1).text().equals("in");
        if (person
                && gazetteer.typeOf(word).filter(NameType.ORGANIZATION::equals).isPresent()) {
            return NameType.ORGANIZATION;
        }
        if ((person || inside) && gazetteer.isTown(word)) {
            return NameType.PLACE;
        }
        return person && isAcronym(tokens, name.first()) ? NameType.ORGANIZATION : name.type();
    }

    /** Three to six capitals where others write small, and no person called by initials. */
    private boolean isAcronym(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        return word.length() > 2
                && word.length() < 7
                && word.chars().allMatch(Character::isUpperCase)
                && !initialled.contains(word)
                && (isSmall(tokens, at - 1) || isSmall(tokens, at + 1));
    }

    private static boolean isSmall(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isLowerCase(tokens.get(at).text().codePointAt(0));
    }

    private static boolean isLone(Found name) {
        return name.end() - name.first() == 1;
    }
}
