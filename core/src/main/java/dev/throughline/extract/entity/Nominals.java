package dev.throughline.extract.entity;

import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Lexicon.Noun;
import dev.throughline.extract.word.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Leads descriptions back to whom they describe: {@code the secretary general}, {@code the source}, {@code the newspaper}. */
final class Nominals {

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "both");

    /** How many words before a name say whose somebody is. */
    private static final int MOST_BEFORE = 6;

    private final Lexicon lexicon;
    private final Map<String, Description> roleForms = new HashMap<>();
    private final Map<Referent, Description> described = new HashMap<>();
    private final Set<Referent> definite = new HashSet<>();
    private final Map<Referent, Referent> owners = new HashMap<>();

    Nominals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Scene scene, Chunk chunk) {
        Passage passage = scene.passage();
        String head = passage.word(chunk.head());
        Noun noun = lexicon.noun(head);
        boolean speaks = scene.speaks(chunk);
        if ((noun == Noun.OTHER && !speaks) || looksLikeAName(passage, chunk)) {
            return;
        }
        Optional<Referent> outlet = outletBefore(scene, chunk);
        if (outlet.isPresent()) {
            scene.mention(outlet.get(), chunk.first(), chunk.end(), Mention.Kind.NOMINAL);
            return;
        }
        Description description = described(passage, chunk);
        boolean plural = isPlural(passage, chunk);
        Optional<Referent> known = isDefinite(passage, chunk) || (plural && noun == Noun.PERSON)
                ? antecedent(
                        scene, description, noun, plural, isDefinite(passage, chunk), r -> isOwned(scene, chunk, r))
                : Optional.empty();
        Referent referent = known.orElse(null);
        if (referent == null) {
            referent = introduced(scene, chunk, description, noun, plural, speaks);
        }
        if (referent != null) {
            scene.mention(referent, chunk.first(), chunk.end(), Mention.Kind.NOMINAL);
        }
    }

    /** {@code Dean}, {@code King}: a capital without an article in the middle of a sentence. */
    private static boolean looksLikeAName(Passage passage, Chunk chunk) {
        return chunk.end() - chunk.first() == 1
                && passage.tag(chunk.head()).equals("NNP")
                && passage.sentence(passage.sentenceOf(chunk.head())).firstToken() != chunk.head();
    }

    /** {@code the Post}: an outlet named before by more words, where the tagger saw no name. */
    private Optional<Referent> outletBefore(Scene scene, Chunk chunk) {
        Passage passage = scene.passage();
        boolean name = chunk.end() - chunk.first() == 2
                && passage.word(chunk.first()).equals("the")
                && passage.tag(chunk.head()).equals("NNP");
        return name
                ? scene.salience()
                        .last(s -> s.referent().isNamed()
                                && isOutlet(s.referent())
                                && s.referent().names().stream()
                                        .map(NameMention::form)
                                        .anyMatch(f -> f.length() > 1
                                                && Lexicon.spelled(f.last()).equals(passage.word(chunk.head()))))
                        .map(Salience.Seen::referent)
                : Optional.empty();
    }

    /** @param owned whether somebody may be whose {@code his lawyer} says: not the last lawyer named, but his */
    private Optional<Referent> antecedent(
            Scene scene, Description mention, Noun noun, boolean plural, boolean definite, Predicate<Referent> owned) {
        if (plural) {
            return scene.salience()
                    .last(s -> s.referent().isPlural()
                            && (definite
                                    ? sameDescription(s.referent(), mention)
                                    : mention.equals(described.get(s.referent()))))
                    .map(Salience.Seen::referent);
        }
        Predicate<Referent> fits = switch (noun) {
            case PERSON ->
                r -> r.isNamed()
                        ? r.isPerson() && owned.test(r) && hasRole(r, mention)
                        : !r.isPlural() && owned.test(r) && sameDescription(r, mention);
            case INSTITUTION ->
                r -> r.isNamed()
                        ? r.type() == EntityType.ORGANIZATION && endsWith(r, mention)
                        : sameDescription(r, mention);
            case OUTLET -> r -> (r.isNamed() && isOutlet(r)) || (!r.isNamed() && sameDescription(r, mention));
            case DOCUMENT, OTHER -> r -> !r.isNamed() && sameDescription(r, mention);
        };
        return scene.salience().last(s -> fits.test(s.referent())).map(last -> {
            Map<Referent, Double> near = scene.salience().at(last.sentence(), false, s -> fits.test(s.referent()));
            return near.entrySet().stream()
                    .max(Map.Entry.<Referent, Double>comparingByValue()
                            .thenComparing(e -> e.getKey().equals(last.referent())))
                    .map(Map.Entry::getKey)
                    .orElse(last.referent());
        });
    }

    /** With the words after {@code of}, which say which one: the president of Norland is not every president. */
    private Description described(Passage passage, Chunk chunk) {
        Description description = Description.of(passage, chunk, lexicon);
        int of = chunk.end();
        if (!passage.word(of).equals("of")) {
            return description;
        }
        return passage.chunkAt(of + 1)
                .filter(c -> c.first() == of + 1)
                .map(c -> description.with(Description.of(passage, c, lexicon)))
                .orElse(description);
    }

    /** Who is first called by an office and named later: {@code the prime minister … Prime Minister Ida Berg}. */
    void nameLater(Scene scene, List<Referent> named) {
        for (Referent office : List.copyOf(scene.referents())) {
            Description description = described.get(office);
            if (description == null || office.type() != EntityType.ROLE || !definite.contains(office)) {
                continue;
            }
            List<Referent> holders = named.stream()
                    .filter(r -> r.isPerson() && hasRole(r, description))
                    .toList();
            if (holders.size() == 1) {
                holders.getFirst().absorb(office);
                scene.replace(office, holders.getFirst());
            }
        }
    }

    private boolean hasRole(Referent person, Description mention) {
        return person.roles().stream()
                .map(r -> roleForms.computeIfAbsent(r, x -> Description.ofRole(x, lexicon)))
                .anyMatch(r -> r.covers(mention));
    }

    private boolean sameDescription(Referent referent, Description mention) {
        Description known = described.get(referent);
        return known != null
                && known.head().equals(mention.head())
                && (known.modifiers().containsAll(mention.modifiers())
                        || mention.modifiers().containsAll(known.modifiers()));
    }

    private static boolean endsWith(Referent body, Description mention) {
        return body.names().stream()
                .map(NameMention::form)
                .anyMatch(f -> f.length() > 1
                        && Lexicon.spelled(f.last()).equals(mention.head())
                        && f.parts().containsAll(mention.modifiers()));
    }

    private boolean isOutlet(Referent body) {
        return body.names().stream().anyMatch(n -> lexicon.isOutlet(n.span().text()))
                || body.roles().stream()
                        .anyMatch(r -> lexicon.isOutletNoun(
                                Description.ofRole(r, lexicon).head()));
    }

    private @Nullable Referent introduced(
            Scene scene, Chunk chunk, Description description, Noun noun, boolean plural, boolean speaks) {
        EntityType type = switch (noun) {
            case PERSON -> plural ? EntityType.GROUP : EntityType.ROLE;
            case INSTITUTION, OUTLET -> plural ? EntityType.GROUP : EntityType.ORGANIZATION;
            case DOCUMENT -> EntityType.OTHER;
            case OTHER -> EntityType.GROUP;
        };
        if (noun == Noun.OTHER && !plural) {
            return null;
        }
        if (!speaks && plural && noun != Noun.PERSON) {
            return null;
        }
        Passage passage = scene.passage();
        String name = called(passage, chunk);
        Referent referent = new Referent(type, name, plural);
        for (int t = chunk.first(); t < chunk.end(); t++) {
            referent.learnGender(lexicon.genderOfRole(passage.word(t)));
        }
        described.put(referent, description);
        if (isDefinite(passage, chunk) && !isSomebodysVoice(passage, chunk)) {
            definite.add(referent);
        }
        if (isSomebodysVoice(passage, chunk)) {
            scene.referentAt(chunk.first()).ifPresent(o -> owners.put(referent, o));
        }
        scene.referents().add(referent);
        return referent;
    }

    private boolean isOwned(Scene scene, Chunk chunk, Referent voice) {
        if (!isSomebodysVoice(scene.passage(), chunk)) {
            return true;
        }
        Optional<Referent> owner = scene.referentAt(chunk.first());
        return owner.isPresent()
                && (voice.isNamed()
                        ? voice.names().stream().anyMatch(n -> ownerBefore(scene, n.first()) == owner.get())
                        : owners.get(voice) == owner.get());
    }

    /** Whose somebody is by the words before a name: {@code Dahl’s lawyer, Ann Mills}. */
    private static @Nullable Referent ownerBefore(Scene scene, int name) {
        Passage passage = scene.passage();
        for (int t = name - 1; t >= Math.max(0, name - MOST_BEFORE); t--) {
            if (passage.tag(t).equals("POS")) {
                return scene.referentAt(t - 1).orElse(null);
            }
            if (passage.tag(t).equals("PRP$")) {
                return scene.referentAt(t).orElse(null);
            }
        }
        return null;
    }

    /** {@code his lawyer}. */
    private boolean isSomebodysVoice(Passage passage, Chunk chunk) {
        return passage.tag(chunk.first()).equals("PRP$") && lexicon.isNamedVoice(passage.word(chunk.head()));
    }

    /** The words of a noun phrase, without the article. */
    static String called(Passage passage, Chunk chunk) {
        return passage.span(start(passage, chunk), chunk.end())
                .text()
                .replaceAll("[“”\"]", "")
                .replaceAll("\\s+", " ");
    }

    /** Without the article, which is no part of what somebody is called. */
    private static int start(Passage passage, Chunk chunk) {
        int start = chunk.first();
        while (start < chunk.head()
                && (Set.of("the", "a", "an", "this", "that", "these", "those", "one", "some")
                                .contains(passage.word(start))
                        || passage.isQuoteMark(start))) {
            start++;
        }
        return start;
    }

    private static boolean isDefinite(Passage passage, Chunk chunk) {
        if (DEFINITE.contains(passage.word(chunk.first()))) {
            return true;
        }
        for (int t = chunk.first(); t < chunk.head(); t++) {
            if (passage.tag(t).equals("POS")) {
                return true;
            }
        }
        return false;
    }

    static boolean isPlural(Passage passage, Chunk chunk) {
        String tag = passage.tag(chunk.head());
        return tag.equals("NNS")
                || tag.equals("NNPS")
                || Set.of("people", "police", "some", "many", "others", "several", "few", "those", "most")
                        .contains(passage.word(chunk.head()));
    }
}
