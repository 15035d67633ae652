package dev.throughline.extract.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The general knowledge that the readers share: roles, honorifics, bodies, documents, outlets and what nouns stand for. */
public final class Lexicon {

    /** What the head of a noun phrase can stand for. */
    public enum Noun {
        PERSON,
        INSTITUTION,
        DOCUMENT,
        OUTLET,
        OTHER
    }

    private static final Pattern MADE_OF_PERSON =
            Pattern.compile("(man|woman|person|keeper|worker|goer|owner|holder|maker|player|leader|teller|writer)$");

    private final WordList roles = WordList.of("roles");
    private final WordList honorifics = WordList.of("honorifics");
    private final WordList anonymous = WordList.of("anonymous-heads");
    private final WordList voices = WordList.of("named-voices");
    private final WordList institutions = WordList.of("institution-heads");
    private final WordList documents = WordList.of("document-heads");
    private final WordList outletHeads = WordList.of("outlet-heads");
    private final WordList outlets = WordList.of("outlets");
    private final WordList outletWords = WordList.of("outlet-name-words");
    private final WordList journalists = WordList.of("journalist-heads");
    private final WordList persons = WordList.of("figure/persons");
    private final WordList kin = WordList.of("kin");
    private final WordList accounts = WordList.of("account-heads");
    private final WordList demonyms = WordList.of("demonyms");

    /** What a noun, singular or plural, stands for. */
    public Noun noun(String word) {
        String one = Lemma.singular(spelled(word));
        if (roles.has(one) || anonymous.has(one) || journalists.has(one)) {
            return Noun.PERSON;
        }
        if (outletHeads.has(one)) {
            return Noun.OUTLET;
        }
        if (documents.has(one) || documents.has(word)) {
            return Noun.DOCUMENT;
        }
        return institutions.has(one) || institutions.has(word) ? Noun.INSTITUTION : Noun.OTHER;
    }

    public boolean isRole(String word) {
        return roles.has(Lemma.singular(spelled(word))) || isJournalist(word);
    }

    /** Male, female or empty, where the role says it. */
    public String genderOfRole(String word) {
        return roles.meaning(Lemma.singular(word));
    }

    /** A noun that counts people, by list or by what it is made of: {@code bookkeeper}. */
    public boolean isPerson(String word) {
        String one = Lemma.singular(spelled(word));
        return persons.has(one) || MADE_OF_PERSON.matcher(one).find();
    }

    /** Somebody known by whose relative he is. */
    public boolean isKin(String word) {
        return kin.has(Lemma.singular(word)) || kin.has(word);
    }

    public boolean isHonorific(String word) {
        return honorifics.has(withoutStop(word));
    }

    /** Male, female or empty, where the title says it. */
    public String genderOfHonorific(String word) {
        return honorifics.meaning(withoutStop(word));
    }

    public boolean isAnonymousHead(String word) {
        return anonymous.has(Lemma.singular(word)) || anonymous.has(word);
    }

    /** Speaks for whoever is named with it. */
    public boolean isNamedVoice(String word) {
        return voices.has(Lemma.singular(word)) || voices.has(word);
    }

    public boolean isJournalist(String word) {
        return journalists.has(Lemma.singular(word));
    }

    /** Where somebody publishes: what it says its owner says. */
    public boolean isAccount(String word) {
        return accounts.has(word) || accounts.has(Lemma.singular(word));
    }

    public boolean isOutletNoun(String word) {
        return outletHeads.has(word);
    }

    /** First words of broadcasters' names: {@code Radio Lund}. */
    private static final Set<String> ON_AIR = Set.of("Radio", "TV", "Channel", "Television");

    /** Whether a name is an outlet's, with or without its article. */
    public boolean isOutlet(String name) {
        String bare = name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
        return outlets.has(name)
                || outlets.has(bare)
                || outlets.has("The " + bare)
                || (bare.indexOf(' ') > 0
                        && (outletWords.has(bare.substring(bare.lastIndexOf(' ') + 1))
                                || ON_AIR.contains(bare.substring(0, bare.indexOf(' ')))));
    }

    public boolean isDemonym(String word) {
        return demonyms.has(word) || demonyms.has(Lemma.singular(word));
    }

    /** The country of an adjective, where it has one. */
    public Optional<String> country(String demonym) {
        return Optional.of(demonyms.meaning(demonym)).filter(c -> !c.isEmpty());
    }

    /** A word in the spelling of the lists, which is American. */
    public static String spelled(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        for (List<String> pair : SPELLINGS) {
            if (w.equals(pair.get(0))) {
                return pair.get(1);
            }
        }
        return w;
    }

    private static final List<List<String>> SPELLINGS = List.of(
            List.of("defence", "defense"),
            List.of("centre", "center"),
            List.of("labour", "labor"),
            List.of("adviser", "advisor"),
            List.of("advisers", "advisors"),
            List.of("organisation", "organization"),
            List.of("organiser", "organizer"),
            List.of("programme", "program"),
            List.of("neighbour", "neighbor"),
            List.of("secretary-general", "secretary general"));

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
