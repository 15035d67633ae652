package dev.throughline.extract.entity;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.entity.Salience.Seen;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Leads pronouns back to whom they stand for, by presence, number and gender, or leaves them alone. */
final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> WHO = Set.of("who", "which", "that", "whom", "whose");

    /** How much better the best must be than the second to be taken. */
    private static final double MARGIN = 1.08;

    private static final int MOST_INCLUDED = 8;

    /** How many sentences back the last person of the gender may stand where nobody stands nearer. */
    private static final int FARTHEST = 12;

    void read(Scene scene, int token) {
        String word = scene.passage().word(token);
        if (HE.contains(word) || SHE.contains(word)) {
            person(scene, token, HE.contains(word) ? "male" : "female");
        } else if (scene.speaking(token).isPresent()) {
            if (WHO.contains(word)) {
                before(scene, token).ifPresent(r -> take(scene, token, r));
            } else if (THEY.contains(word)) {
                several(scene, token);
            } else if (IT.contains(word)) {
                boolean reads = scene.speaking(token)
                        .filter(a -> a.cue().stream().anyMatch(c -> c.text().startsWith("read")))
                        .isPresent();
                nearest(scene, token, s -> reads ? isDocument(s.referent()) : isBody(s.referent()));
            }
        }
    }

    /** {@code they} who speak: people before a body that is one, who spoke before who did not; never papers. */
    private static void several(Scene scene, int token) {
        Optional<Referent> beside = coordinated(scene, token);
        if (beside.isPresent()) {
            take(scene, token, beside.get());
            return;
        }
        Optional<Referent> quoted = speakerOfQuotation(scene, token);
        Map<Referent, Double> weights = scene.salience()
                .at(
                        scene.passage().sentenceOf(token),
                        scene.isQuoted(token),
                        s -> (isSeveral(s.referent()) || s.referent().type() == EntityType.ORGANIZATION)
                                && quoted.filter(q -> q == s.referent()).isEmpty());
        weights.replaceAll((r, w) -> w * (isSeveral(r) ? 1 : 0.5) * (r.hasSpoken() ? 1.5 : 1));
        best(weights).ifPresent(r -> take(scene, token, r));
    }

    /** {@code the view of the fishing crews, and | they}: who stands directly before. */
    private static Optional<Referent> coordinated(Scene scene, int token) {
        Passage passage = scene.passage();
        int comma = token - 2;
        if (!passage.word(token - 1).equals("and") || !passage.word(comma).equals(",") || scene.isQuoted(token)) {
            return Optional.empty();
        }
        return passage.chunkAt(comma - 1)
                .filter(c -> c.end() == comma && passage.tag(c.head()).equals("NNS"))
                .flatMap(c -> scene.referentAt(c.head())
                        .filter(Pronouns::isSeveral)
                        .or(() -> scene.isPeople(c) ? Optional.of(introduced(scene, c)) : Optional.empty()));
    }

    private static Referent introduced(Scene scene, Chunk chunk) {
        Referent referent = new Referent(EntityType.GROUP, Nominals.called(scene.passage(), chunk), true);
        scene.referents().add(referent);
        scene.mention(referent, chunk.first(), chunk.end(), Mention.Kind.NOMINAL);
        return referent;
    }

    private static boolean isSeveral(Referent r) {
        return r.type() == EntityType.GROUP || (r.isPlural() && r.type() != EntityType.OTHER);
    }

    private static boolean isDocument(Referent r) {
        return !r.isPlural() && !r.isNamed() && r.type() == EntityType.OTHER;
    }

    private static boolean isBody(Referent r) {
        EntityType type = r.type();
        return !r.isPlural()
                && (type == EntityType.ORGANIZATION || type == EntityType.OTHER || type == EntityType.PLACE);
    }

    private static void person(Scene scene, int token, String gender) {
        List<Span> excluded = scene.speaking(token).map(Attribution::content).orElse(List.of());
        Optional<Referent> speaker = speakerOfQuotation(scene, token);
        boolean quoted = scene.isQuoted(token);
        int subject = isObject(scene.passage(), token) ? subjectBefore(scene.passage(), token) : -1;
        Map<Referent, Double> weights = scene.salience()
                .at(
                        scene.passage().sentenceOf(token),
                        quoted,
                        s -> (isPerson(s.referent()) || canBePerson(scene, s.referent()))
                                && agrees(s.referent().gender(), gender)
                                && speaker.filter(r -> r == s.referent()).isEmpty()
                                && s.token() != subject
                                && excluded.stream()
                                        .noneMatch(c -> c.start()
                                                        <= scene.passage()
                                                                .token(s.token())
                                                                .start()
                                                && scene.passage()
                                                                .token(s.token())
                                                                .start()
                                                        < c.end()));
        // "Reed was blamed for his threat": who the sentence is about, before whom the last one was
        boolean owned = !quoted && scene.passage().tag(token).equals("PRP$");
        Set<Referent> subjects = owned
                ? scene.salience()
                        .at(
                                scene.passage().sentenceOf(token),
                                false,
                                s -> s.sentence() == scene.passage().sentenceOf(token) && s.weight() >= 3)
                        .keySet()
                : Set.of();
        Optional<Referent> reporting = quoted ? Optional.empty() : speakerAround(scene, token);
        weights.replaceAll((r, w) -> w
                * (reporting.filter(x -> x == r).isPresent() ? 2 : 1)
                * (r.gender().equals(gender) ? 1.6 : 1)
                * (subjects.contains(r) ? 1.6 : 1)
                * (r.isNamed() || r.hasSpoken() ? 1 : 0.4));
        Optional<Referent> found = weights.isEmpty() ? farther(scene, token, gender, speaker) : best(weights);
        found.ifPresent(r -> {
            take(scene, token, r);
            r.learnPerson();
            if (weights.size() == 1) {
                r.learnGender(gender);
            }
        });
    }

    private static boolean isPerson(Referent r) {
        return r.isPerson() || (r.type() == EntityType.ROLE && !r.isPlural());
    }

    /** A single word that the tagger could not tell, and that speaks or stands beside a person: {@code Voss and Ada Lund}. */
    private static boolean canBePerson(Scene scene, Referent r) {
        return r.type() == EntityType.OTHER
                && r.isNamed()
                && r.names().stream()
                        .allMatch(n -> n.end() - n.first() == 1
                                && Character.isLowerCase(n.span().text().charAt(1)))
                && r.names().stream().anyMatch(n -> isInCompany(scene, n));
    }

    private static boolean isInCompany(Scene scene, NameMention name) {
        Passage passage = scene.passage();
        boolean alone = passage.chunkAt(name.first())
                .filter(c -> c.head() == name.first() && c.first() == name.first())
                .isPresent();
        int beside = passage.word(name.first() - 1).equals("and")
                ? name.first() - 2
                : passage.word(name.end()).equals("and") ? name.end() + 1 : -1;
        return alone
                && (scene.speaking(name.first()).isPresent()
                        || (beside >= 0
                                && passage.annotated().names().stream()
                                        .filter(n -> n.type() == NameType.PERSON)
                                        .anyMatch(n -> n.span().start()
                                                        <= passage.token(beside).start()
                                                && passage.token(beside).start()
                                                        < n.span().end())));
    }

    /** Nobody near: the one person of that gender that a report has been about in the lines before. */
    private static Optional<Referent> farther(Scene scene, int token, String gender, Optional<Referent> speaker) {
        int sentence = scene.passage().sentenceOf(token);
        return scene.salience()
                .last(s -> s.referent().isNamed()
                        && s.referent().isPerson()
                        && agrees(s.referent().gender(), gender)
                        && speaker.filter(r -> r == s.referent()).isEmpty())
                .filter(s -> sentence - s.sentence() <= FARTHEST)
                .map(Seen::referent)
                .filter(r -> r.gender().equals(gender));
    }

    private static boolean agrees(String known, String asked) {
        return known.isEmpty() || known.equals(asked);
    }

    /** Who speaks the words around a pronoun is not the third person in them. */
    private static Optional<Referent> speakerOfQuotation(Scene scene, int token) {
        return scene.isQuoted(token) ? speakerAround(scene, token) : Optional.empty();
    }

    /** The source of the attribution whose content a token stands in. */
    private static Optional<Referent> speakerAround(Scene scene, int token) {
        int at = scene.passage().token(token).start();
        return scene.passage().annotated().attributions().stream()
                .filter(a -> a.content().stream().anyMatch(c -> c.start() <= at && at < c.end()))
                .filter(a -> !a.source().isEmpty())
                .map(a -> scene.passage().headIn(a.source().getFirst()).flatMap(c -> scene.known(c.head())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isObject(Passage passage, int token) {
        String word = passage.word(token);
        return word.equals("him") || (word.equals("her") && passage.tag(token).equals("PRP"));
    }

    /** The subject of the clause that an object pronoun stands in: one verb before it and nothing between. */
    private static int subjectBefore(Passage passage, int token) {
        int at = token - 1;
        while (at > 0
                && (passage.tag(at).startsWith("VB")
                        || passage.tag(at).equals("MD")
                        || passage.tag(at).startsWith("RB")
                        || passage.tag(at).equals("IN"))) {
            at--;
        }
        int end = at;
        return passage.chunkAt(end)
                .map(c -> {
                    int first = c.first();
                    while (first < c.head() && !passage.tag(first).startsWith("NNP")) {
                        first++;
                    }
                    return first;
                })
                .orElse(-1);
    }

    private static void nearest(Scene scene, int token, Predicate<Seen> admitted) {
        best(scene.salience().at(scene.passage().sentenceOf(token), scene.isQuoted(token), admitted))
                .ifPresent(r -> take(scene, token, r));
    }

    private static Optional<Referent> best(Map<Referent, Double> weights) {
        List<Map.Entry<Referent, Double>> ranked = weights.entrySet().stream()
                .sorted(Map.Entry.<Referent, Double>comparingByValue().reversed())
                .toList();
        if (ranked.isEmpty()
                || (ranked.size() > 1
                        && ranked.get(0).getValue() < MARGIN * ranked.get(1).getValue())) {
            return Optional.empty();
        }
        return Optional.of(ranked.getFirst().getKey());
    }

    /** The noun phrase that a relative pronoun goes on from; one that nobody knew yet is somebody from now on. */
    private static Optional<Referent> before(Scene scene, int token) {
        Passage passage = scene.passage();
        int at = token - 1;
        while (at > 0 && (passage.word(at).equals(",") || passage.isQuoteMark(at))) {
            at--;
        }
        Optional<Chunk> chunk = passage.chunkAt(at);
        if (chunk.isEmpty() || passage.sentenceOf(at) != passage.sentenceOf(token)) {
            return Optional.empty();
        }
        if (passage.word(token).equals("who")) {
            chunk = Optional.of(somebody(scene, chunk.get()));
        }
        Optional<Referent> known = scene.referentAt(chunk.get().head());
        if (known.isPresent() || !passage.word(token).equals("who")) {
            return known;
        }
        boolean plural = Nominals.isPlural(passage, chunk.get());
        Referent referent = new Referent(
                plural ? EntityType.GROUP : EntityType.ROLE, Nominals.called(passage, chunk.get()), plural);
        scene.referents().add(referent);
        scene.mention(referent, chunk.get().first(), chunk.get().end(), Mention.Kind.NOMINAL);
        return Optional.of(referent);
    }

    /** {@code a technician at the board | who}, {@code many, including some clerks, | who}: the technician, the many. */
    private static Chunk somebody(Scene scene, Chunk chunk) {
        Passage passage = scene.passage();
        int before = chunk.first() - 1;
        boolean ofABody = scene.referentAt(chunk.head())
                .filter(r -> r.isNamed() && (r.type() == EntityType.ORGANIZATION || r.type() == EntityType.PLACE))
                .isPresent();
        if (ofABody && passage.tag(before).equals("IN")) {
            return passage.chunkAt(before - 1)
                    .filter(c -> c.end() == before && !passage.tag(c.head()).startsWith("NNP"))
                    .orElse(chunk);
        }
        int including = chunk.first() - 1;
        while (including > chunk.first() - MOST_INCLUDED
                && !passage.word(including).equals("including")) {
            including--;
        }
        boolean aside = Nominals.isPlural(passage, chunk)
                && !passage.tag(chunk.head()).startsWith("NNP")
                && passage.word(including).equals("including")
                && passage.word(including - 1).equals(",")
                && passage.word(chunk.end()).equals(",")
                && passage.sentenceOf(including) == passage.sentenceOf(chunk.head());
        int end = including - 1;
        return aside
                ? passage.chunkAt(end - 1)
                        .filter(c -> c.end() == end && Nominals.isPlural(passage, c))
                        .orElse(chunk)
                : chunk;
    }

    private static void take(Scene scene, int token, Referent referent) {
        scene.mention(referent, token, token + 1, Mention.Kind.PRONOUN);
    }

    /** {@code I} and {@code my} in a quotation are its speaker. */
    static void firstPersons(Scene scene) {
        Passage passage = scene.passage();
        for (Attribution attribution : passage.annotated().attributions()) {
            Optional<Referent> speaker = attribution.source().isEmpty()
                    ? Optional.empty()
                    : passage.headIn(attribution.source().getFirst()).flatMap(c -> scene.referentAt(c.head()));
            if (speaker.isEmpty() || !isPerson(speaker.get())) {
                continue;
            }
            for (Span content : attribution.content()) {
                int end = passage.tokenBefore(content.end());
                for (int t = passage.tokenFrom(content.start()); t < end; t++) {
                    if (I.contains(passage.word(t)) && passage.tag(t).startsWith("PRP") && scene.isQuoted(t)) {
                        speaker.get().add(passage.span(t, t + 1), Mention.Kind.PRONOUN);
                    }
                }
            }
        }
    }
}
