package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is always so of a name, whatever the model thinks: no marks at its edges, no title in front, {@code Corps} is no place. */
final class NameRules {

    private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV");

    /** What is called by the name of the person who holds it. */
    private static final Set<String> HELD =
            Set.of("administration", "Administration", "presidency", "Presidency", "cabinet", "Cabinet");

    private static final Set<String> FORMS = Set.of(
            "Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "LTD", "LTD.", "LLC", "PLC", "plc", "Co.", "GmbH", "S.A.");

    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+");

    /** What is named after somebody or someplace, and is neither. */
    private static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm");

    private final Gazetteer gazetteer;
    private final SideBySide sides;
    private final Set<String> acronyms = WordList.load("name/acronym.txt");
    private final Set<String> nouns = WordList.load("name/common-noun.txt");
    private final Set<String> works = WordList.load("name/work-head.txt");

    NameRules(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        sides = new SideBySide(gazetteer);
    }

    /** The names that a found one really is: one, several, or none. */
    List<Found> mended(List<Token> tokens, Found found) {
        List<Found> mended = new ArrayList<>();
        for (Found part : parts(tokens, withoutMarks(tokens, found))) {
            Found bare = withoutHolding(tokens, withoutTitles(tokens, part));
            if (bare.first() < bare.end() && !isNobody(tokens, bare)) {
                Found whole = withForm(tokens, withSuffix(tokens, withInitials(tokens, bare)));
                mended.addAll(sides.apart(tokens, typed(tokens, whole)));
            }
        }
        return mended;
    }

    private List<Found> parts(List<Token> tokens, Found name) {
        if (name.end() - name.first() < 2) {
            return List.of(name);
        }
        String first = tokens.get(name.first()).text();
        Found rest = new Found(name.first() + 1, name.end(), name.type(), name.score());
        boolean adjective = gazetteer.isDemonym(first);
        Optional<NameType> known = rest.end() - rest.first() == 1
                ? gazetteer.typeOf(tokens.get(rest.first()).text())
                : Optional.empty();
        if (NameTagger.suffix(first) >= 0) {
            NameType type = known.orElse(name.type() == NameType.OTHER ? NameType.ORGANIZATION : name.type());
            return List.of(
                    new Found(name.first(), rest.first(), NameType.OTHER, name.score()),
                    new Found(rest.first(), rest.end(), type, name.score()));
        }
        boolean person = name.type() == NameType.PERSON;
        if (adjective
                && (person || known.filter(t -> t == NameType.ORGANIZATION).isPresent())) {
            return List.of(
                    new Found(name.first(), rest.first(), NameType.OTHER, name.score()),
                    new Found(
                            rest.first(), rest.end(), person ? NameType.PERSON : NameType.ORGANIZATION, name.score()));
        }
        int of = bearer(tokens, name);
        if (of > 0) {
            Found house = new Found(of + 1, name.end(), NameType.ORGANIZATION, name.score());
            return List.of(new Found(name.first(), of, NameType.PERSON, name.score()), house);
        }
        return withoutPost(tokens, name);
    }

    /** Where {@code of} stands in {@code Ann Lee of Channel Nine}, two words of a person before it; 0 where it does not. */
    private int bearer(List<Token> tokens, Found name) {
        int of = name.first() + 2;
        if (of + 1 >= name.end() || !tokens.get(of).text().equals("of") || name.type() == NameType.PLACE) {
            return 0;
        }
        if (Stations.isStation(tokens, of + 1)) {
            return of;
        }
        for (int i = name.first(); i < of; i++) {
            String word = tokens.get(i).text();
            boolean known = gazetteer.isOrganizationPart(word)
                    || gazetteer.isTitle(word)
                    || gazetteer.typeOf(word).isPresent()
                    || word.endsWith("s")
                    || !Character.isUpperCase(word.codePointAt(0))
                    || !tokens.get(i).tag().equals("NNP");
            if (known) {
                return 0;
            }
        }
        return of;
    }

    /** The address of a mailbox or a site names nobody. */
    private static boolean isAddress(List<Token> tokens, Found name) {
        String last = tokens.get(name.end() - 1).text();
        return last.indexOf('@') > 0 || last.contains("://") || last.startsWith("www.");
    }

    private boolean isNobody(List<Token> tokens, Found name) {
        String first = tokens.get(name.first()).text();
        boolean single = name.end() - name.first() == 1;
        return isOffice(tokens, name)
                || isAddress(tokens, name)
                || (single
                        && (acronyms.contains(first)
                                || (name.type() != NameType.PERSON && nouns.contains(Gazetteer.capital(first)))
                                || (name.type() == NameType.PERSON && gazetteer.isTitle(first))));
    }

    /** {@code Reed Administration} is Reed's, the {@code Transport Administration} nobody's. */
    private Found withoutHolding(List<Token> tokens, Found name) {
        int size = name.end() - name.first();
        String bearer = tokens.get(name.first()).text();
        boolean bodys = name.type() == NameType.ORGANIZATION
                && (size != 2
                        || gazetteer.isOrganizationPart(bearer)
                        || gazetteer.isDemonym(bearer)
                        || gazetteer.typeOf(bearer).isPresent());
        boolean held = size > 1
                && (name.type() == NameType.PERSON || (name.type() == NameType.ORGANIZATION && !bodys))
                && HELD.contains(tokens.get(name.end() - 1).text());
        return held ? new Found(name.first(), name.end() - 1, NameType.PERSON, name.score()) : name;
    }

    /** {@code A. J.} in front of a person's name, or of the firm that is called after one, belongs to it. */
    private static Found withInitials(List<Token> tokens, Found name) {
        int first = name.first();
        boolean borne = name.type() == NameType.PERSON || name.type() == NameType.ORGANIZATION;
        while (borne && first > 0 && isInitial(tokens, first - 1)) {
            first--;
        }
        return first == name.first() ? name : new Found(first, name.end(), name.type(), name.score());
    }

    private static boolean isInitial(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean opens = at == 0 || token.start() - tokens.get(at - 1).end() > 1 || isMark(tokens.get(at - 1));
        boolean near = tokens.get(at + 1).start() - token.end() <= 1;
        return near && !opens && INITIALS.matcher(token.text()).matches();
    }

    private static boolean isMark(Token token) {
        return !Character.isLetterOrDigit(token.text().codePointAt(token.text().length() - 1))
                && !token.text().equals(",")
                && !INITIALS.matcher(token.text()).matches();
    }

    /** An office alone, {@code Defense Secretary}, is nobody's name. */
    private boolean isOffice(List<Token> tokens, Found name) {
        for (int i = name.first(); i < name.end(); i++) {
            if (tokens.get(i).text().equals("of")) {
                return false;
            }
        }
        String last = tokens.get(name.end() - 1).text();
        return name.type() != NameType.PERSON && name.type() != NameType.OTHER && gazetteer.isTitle(last);
    }

    /** {@code Jr.} and {@code III} belong to a person's name. */
    private static Found withSuffix(List<Token> tokens, Found name) {
        boolean suffix = name.type() == NameType.PERSON
                && name.end() < tokens.size()
                && SUFFIXES.contains(tokens.get(name.end()).text());
        return suffix ? new Found(name.first(), name.end() + 1, name.type(), name.score()) : name;
    }

    /** {@code , Inc.} belongs to an organization's name, with its full stop. */
    private static Found withForm(List<Token> tokens, Found name) {
        int at = name.end();
        if (at < tokens.size() && tokens.get(at).text().equals(",")) {
            at++;
        }
        boolean form = name.type() == NameType.ORGANIZATION
                && at < tokens.size()
                && FORMS.contains(tokens.get(at).text());
        int end = form ? at + 1 : name.end();
        boolean stopped = end < tokens.size()
                && tokens.get(end).text().equals(".")
                && tokens.get(end).start() == tokens.get(end - 1).end()
                && FORMS.contains(tokens.get(end - 1).text() + ".");
        return stopped || form ? new Found(name.first(), stopped ? end + 1 : end, name.type(), name.score()) : name;
    }

    private static Found withoutMarks(List<Token> tokens, Found name) {
        int first = name.first();
        int end = name.end();
        while (first < end && !isNamePart(tokens.get(first))) {
            first++;
        }
        while (first < end && !isNamePart(tokens.get(end - 1))) {
            end--;
        }
        return new Found(first, end, name.type(), name.score());
    }

    private static boolean isNamePart(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    /** Behind {@code ambassador to} stand a place and then, without a comma, the ambassador. */
    private List<Found> withoutPost(List<Token> tokens, Found name) {
        int first = name.first();
        boolean post = first > 1
                && tokens.get(first - 1).text().equals("to")
                && gazetteer.isTitle(capitalised(tokens.get(first - 2).text()))
                && name.end() - first > 2
                && gazetteer.isPlace(tokens.get(first).text());
        if (!post) {
            return List.of(name);
        }
        return List.of(
                new Found(first, first + 1, NameType.PLACE, name.score()),
                new Found(first + 1, name.end(), NameType.PERSON, name.score()));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Titles and offices in front, {@code Secretary of Defense} too, are no part of a person's name. */
    private Found withoutTitles(List<Token> tokens, Found name) {
        if (name.type() != NameType.PERSON) {
            return name;
        }
        int first = name.first();
        while (first < name.end() - 1 && gazetteer.isTitle(tokens.get(first).text())) {
            boolean office =
                    first + 3 < name.end() && tokens.get(first + 1).text().equals("of");
            first += office ? 3 : 1;
        }
        return new Found(first, name.end(), name.type(), name.score());
    }

    private Found typed(List<Token> tokens, Found name) {
        boolean single = name.end() - name.first() == 1;
        Token last = tokens.get(name.end() - 1);
        Optional<NameType> known = gazetteer.typeOf(text(tokens, name));
        boolean people = single && known.filter(t -> t == NameType.OTHER).isPresent();
        if (people && name.type() != NameType.GROUP && name.type() != NameType.PERSON) {
            return name.as(NameType.OTHER);
        }
        if (!single
                && name.type() != NameType.OTHER
                && known.filter(t -> t == NameType.PLACE).isPresent()) {
            return name.as(NameType.PLACE);
        }
        if (!single && name.type() != NameType.OTHER && works.contains(last.text())) {
            return name.as(NameType.OTHER);
        }
        if (!single && known.filter(t -> t == NameType.ORGANIZATION).isPresent()) {
            return name.as(NameType.ORGANIZATION);
        }
        if (!single && name.type() != NameType.ORGANIZATION && gazetteer.isOrganizationWord(last.text())) {
            return name.as(NameType.ORGANIZATION);
        }
        if (single && name.type() == NameType.ORGANIZATION && gazetteer.isCountry(last.text())) {
            return name.as(NameType.PLACE);
        }
        if (!single && STORMS.contains(tokens.get(name.first()).text())) {
            return name.as(NameType.OTHER);
        }
        boolean holder = single
                && (name.type() == NameType.PLACE || name.type() == NameType.ORGANIZATION)
                && name.end() < tokens.size()
                && HELD.contains(tokens.get(name.end()).text())
                && gazetteer.typeOf(last.text()).isEmpty()
                && !last.text().equals(last.text().toUpperCase(Locale.ROOT));
        return holder ? name.as(NameType.PERSON) : name;
    }

    private static String text(List<Token> tokens, Found name) {
        return text(tokens, name.first(), name.end());
    }

    /** The words of a run with one space between. */
    static String text(List<Token> tokens, int first, int end) {
        StringBuilder text = new StringBuilder(tokens.get(first).text());
        for (int i = first + 1; i < end; i++) {
            text.append(' ').append(tokens.get(i).text());
        }
        return text.toString();
    }
}
