package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two found names that are one: {@code Department of Works | and | Urban Planning}, {@code Supreme Court | of the | Republic},
 * and a name written as in an address book, {@code "Berg, Anna" <anna@…>}. And a name that goes on to its {@code 's}: at {@code
 * Anna's}, where nothing follows that could be Anna's, one eats or sleeps.
 */
final class JoinedNames {

    /** Heads of what is called after two fields of work. */
    private static final Set<String> OFFICES = Set.of(
            "Department",
            "Ministry",
            "Bureau",
            "Office",
            "Committee",
            "Commission",
            "Institute",
            "Agency",
            "Secretary");

    /** Heads of what is called after the land it belongs to. */
    private static final Set<String> HOUSES =
            Set.of("Court", "Parliament", "Government", "Bank", "University", "Assembly", "Party");

    private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

    private static final Set<String> GONE =
            Set.of("go", "goes", "going", "gone", "went", "been", "come", "came", "walked", "drove");

    List<Found> whole(List<Token> tokens, List<Found> names) {
        List<Found> whole = new ArrayList<>();
        for (Found name : names) {
            Found before = whole.isEmpty() ? name : whole.get(whole.size() - 1);
            boolean joined = before.end() <= name.first()
                    && (isOfBoth(tokens, before, name)
                            || isOfLand(tokens, before, name)
                            || isSurnameFirst(tokens, before, name));
            if (joined) {
                whole.set(whole.size() - 1, new Found(before.first(), name.end(), before.type(), before.score()));
            } else {
                whole.add(
                        isHouse(tokens, name)
                                ? new Found(name.first(), name.end() + 1, NameType.PLACE, name.score())
                                : name);
            }
        }
        return whole;
    }

    private static boolean isOfBoth(List<Token> tokens, Found office, Found field) {
        return office.type() == NameType.ORGANIZATION
                && field.type() == NameType.ORGANIZATION
                && between(tokens, office, field).equals("and")
                && office.end() - office.first() > 2
                && OFFICES.contains(headBeforeOf(tokens, office))
                && !OFFICES.contains(headBeforeOf(tokens, field));
    }

    private static boolean isOfLand(List<Token> tokens, Found house, Found land) {
        return house.type() == NameType.ORGANIZATION
                && land.type() == NameType.PLACE
                && between(tokens, house, land).equals("of the")
                && HOUSES.contains(tokens.get(house.end() - 1).text());
    }

    private static boolean isSurnameFirst(List<Token> tokens, Found surname, Found given) {
        boolean persons = surname.type() == NameType.PERSON && given.type() == NameType.PERSON;
        return persons
                && surname.first() > 0
                && given.end() < tokens.size()
                && surname.end() - surname.first() == 1
                && between(tokens, surname, given).equals(",")
                && isQuote(tokens.get(surname.first() - 1))
                && isQuote(tokens.get(given.end()));
    }

    private static boolean isHouse(List<Token> tokens, Found name) {
        int behind = name.end() + 1;
        boolean own = (name.type() == NameType.PERSON || name.type() == NameType.PLACE)
                && name.first() > 0
                && behind < tokens.size()
                && POSSESSIVES.contains(tokens.get(name.end()).text());
        if (!own) {
            return false;
        }
        String follows = tokens.get(behind).tag();
        boolean nothing = follows.equals("IN") || follows.equals(".") || follows.equals(",") || follows.equals("CC");
        String before = tokens.get(name.first() - 1).text();
        boolean gone = name.first() > 1
                && before.equals("to")
                && GONE.contains(tokens.get(name.first() - 2).text().toLowerCase(Locale.ROOT));
        return nothing && (before.equals("at") || gone);
    }

    private static boolean isQuote(Token token) {
        return token.text().equals("\"")
                || token.text().equals("``")
                || token.text().equals("''");
    }

    /** The word in front of the first {@code of}, or none. */
    private static String headBeforeOf(List<Token> tokens, Found name) {
        for (int i = name.first() + 1; i < name.end(); i++) {
            if (tokens.get(i).text().equals("of")) {
                return tokens.get(i - 1).text();
            }
        }
        return "";
    }

    private static String between(List<Token> tokens, Found before, Found after) {
        int from = before.end();
        int to = after.first();
        return from == to ? "" : NameRules.text(tokens, from, to);
    }
}
