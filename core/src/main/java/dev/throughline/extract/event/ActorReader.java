package dev.throughline.extract.event;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a noun names somebody who can act, and says who: the words, the entity, the country, the sector. */
final class ActorReader {

    private static final Set<EntityType> ACTING =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.GROUP);
    private static final Set<String> LOCAL =
            Set.of("CVL", "COP", "REB", "CRM", "SOC", "EDU", "LAB", "JRN", "OPP", "UAF", "REF", "REL", "JUD", "LEG");
    /** "Indian Ocean" is nobody's. */
    private static final Set<String> WATERS = Set.of("Ocean", "Sea");

    private static final int MENTIONS = 8;

    private final AnnotatedText text;
    private final List<Token> tokens;
    private final Mentions mentions;
    private final Phrase phrase;
    private final TriggerLexicon lexicon;
    private final Country country;
    private final Sector sector;
    private final Map<String, Optional<String>> countries = new HashMap<>();
    /** The only country that the whole report names; null where it names none or several. */
    private final @Nullable String only;

    ActorReader(AnnotatedText text, Mentions mentions, TriggerLexicon lexicon, Country country, Sector sector) {
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.phrase = new Phrase(tokens);
        this.lexicon = lexicon;
        this.country = country;
        this.sector = sector;
        this.only = country.sole(tokens).orElse(null);
    }

    /** A noun, name or pronoun that stands for somebody, or a phrase in which a country or a sector is named. */
    boolean isActor(int head, Sentence sentence) {
        String tag = tokens.get(head).tag();
        if (!tag.startsWith("NN") && !tag.startsWith("PRP") && !tag.startsWith("JJ") && !tag.equals("CD")) {
            return false;
        }
        if (head + 1 < sentence.endToken()
                && WATERS.contains(tokens.get(head + 1).text())) {
            return false;
        }
        Entity entity = mentions.entityAt(tokens.get(head));
        boolean event = entity == null
                && tag.startsWith("NN")
                && !tag.startsWith("NNP")
                && lexicon.isNoun(tokens.get(head).text());
        if (event) {
            return false;
        }
        if (tag.equals("NNPS") || (entity != null && ACTING.contains(entity.type()))) {
            return true;
        }
        List<Token> words = words(phrase.around(head, sentence));
        return country.first(words).isPresent() || sector.last(words).isPresent();
    }

    /** Whether a head itself is somebody, and not a thing whose phrase only names somebody: {@code Chadian plan}. */
    boolean isSelf(int head, Sentence sentence) {
        Entity entity = mentions.entityAt(tokens.get(head));
        return (entity != null && ACTING.contains(entity.type()))
                || tokens.get(head).tag().equals("NNPS")
                || country.first(tokens.subList(head, head + 1)).isPresent()
                || sector.ends(tokens.subList(phrase.around(head, sentence).first(), head + 1));
    }

    /** Whether the name that a word belongs to goes on behind it. */
    boolean isInsideName(int token) {
        Span name = mentions.spanAt(tokens.get(token));
        return name != null
                && token + 1 < tokens.size()
                && tokens.get(token).tag().startsWith("NNP")
                && tokens.get(token + 1).tag().startsWith("NNP")
                && tokens.get(token).head() == tokens.get(token + 1).head()
                && tokens.get(token + 1).end() <= name.end();
    }

    boolean isPerson(int token) {
        Entity entity = mentions.entityAt(tokens.get(token));
        return entity != null && entity.type() == EntityType.PERSON;
    }

    boolean isUnder(int token, int head) {
        return phrase.isUnder(token, head);
    }

    /** Whoever a head names, and whoever stands beside him by an adjective only: {@code French and Chadian police}. */
    List<Participant> participants(Participant.Role role, int head, Sentence sentence) {
        Participant one = participant(role, head, sentence);
        int first = phrase.around(head, sentence).first();
        boolean joined = first - 2 >= sentence.firstToken()
                && first <= head
                && tokens.get(first - 1).tag().equals("CC")
                && (phrase.isUnder(first - 2, head) || phrase.isUnder(first, first - 2));
        Optional<String> code = joined ? country.first(tokens.subList(first - 2, first - 1)) : Optional.empty();
        boolean beside = code.isPresent()
                && first < head
                && country.first(tokens.subList(first, first + 1)).isPresent();
        return beside
                ? List.of(
                        new Participant(
                                role,
                                span(new Stretch(first - 2, first - 1)),
                                mentions.within(new Stretch(first - 2, first - 1), tokens),
                                code.get(),
                                one.sector()),
                        one)
                : List.of(one);
    }

    /**
     * The same with the country of those whom the report does not place by a word of theirs: the one that the whole report
     * names, if it is one, and is not itself, or its government, on the other side.
     */
    List<Participant> withCountries(List<Participant> participants) {
        if (only == null || participants.stream().allMatch(p -> p.country() != null)) {
            return participants;
        }
        List<Participant> placed = new ArrayList<>();
        for (Participant p : participants) {
            boolean local = p.sector() != null && LOCAL.contains(p.sector());
            boolean ruler = isPersonOrGroup(p)
                    && participants.stream().noneMatch(other -> other.role() != p.role() && isState(other));
            placed.add(
                    p.country() == null && (local || ruler)
                            ? new Participant(p.role(), p.span(), p.entity(), only, p.sector())
                            : p);
        }
        return placed;
    }

    /** A country or its government, but not where it only is the place: {@code a curfew in Chad}. */
    private boolean isState(Participant p) {
        if (p.country() == null) {
            return false;
        }
        int start = p.span().start();
        String before = text.article().text().substring(Math.max(0, start - 12), start);
        boolean place = before.matches("(?s).*\\b(?:in|inside|throughout|across|near|around)\\s+(?:the\\s+)?");
        return "GOV".equals(p.sector()) || (country.isWhole(p.span().text()) && !place);
    }

    private static boolean isPersonOrGroup(Participant p) {
        return p.entity() != null || p.sector() != null;
    }

    /** Whoever a head names. */
    private Participant participant(Participant.Role role, int head, Sentence sentence) {
        Entity entity = mentions.entityAt(tokens.get(head));
        int named = entity == null || !tokens.get(head).tag().startsWith("PRP") ? head : named(entity, head, sentence);
        Stretch words = whole(phrase.around(named, sentence), named);
        String id = entity == null ? mentions.within(words, tokens) : entity.id();
        String code = country.first(words(words))
                .or(() -> entity == null ? Optional.<String>empty() : elsewhere(entity))
                .or(() -> country.first(phrase.under(named, sentence)))
                .or(() -> nameless(words, sentence))
                .orElse(null);
        String kind = sector.last(words(words)).orElse(entity == null ? null : sectorOf(entity));
        return new Participant(role, span(words), id, code, kind);
    }

    /** The words with the beginning of a name that the tree hangs beside its end. */
    private Stretch whole(Stretch words, int head) {
        int first = words.first();
        while (first > 0
                && isInsideName(first - 1)
                && tokens.get(first - 1).head() == tokens.get(head).head()) {
            first--;
        }
        return new Stretch(first, words.end());
    }

    private Span span(Stretch words) {
        return text.article()
                .span(
                        tokens.get(words.first()).start(),
                        tokens.get(words.end() - 1).end());
    }

    /** The last word of the entity's nearest name before a pronoun of its sentence, or the pronoun. */
    private int named(Entity entity, int pronoun, Sentence sentence) {
        int named = pronoun;
        for (Mention mention : entity.mentions()) {
            boolean before = mention.kind() != Mention.Kind.PRONOUN
                    && mention.span().in() == Span.Part.TEXT
                    && mention.span().start() >= sentence.start()
                    && mention.span().end() <= tokens.get(pronoun).start();
            if (before) {
                named = headOf(mention.span(), sentence);
            }
        }
        return named;
    }

    private int headOf(Span span, Sentence sentence) {
        int head = sentence.firstToken();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            boolean inside = token.start() >= span.start() && token.end() <= span.end();
            Token above = tokens.get(token.head());
            if (inside && (token.isRoot() || above.start() < span.start() || above.end() > span.end())) {
                head = i;
            }
        }
        return head;
    }

    /** What the report says of an entity wherever it names it: "the Iraqi premier" once tells it for all its mentions. */
    private Optional<String> elsewhere(Entity entity) {
        return countries.computeIfAbsent(entity.id(), id -> {
            int seen = 0;
            for (Mention mention : entity.mentions()) {
                boolean inText = mention.span().in() == Span.Part.TEXT;
                Sentence sentence =
                        inText && mention.kind() != Mention.Kind.PRONOUN ? sentenceOf(mention.span()) : null;
                if (sentence != null && seen++ < MENTIONS) {
                    int head = headOf(mention.span(), sentence);
                    Optional<String> code = country.first(words(phrase.around(head, sentence)));
                    if (code.isPresent()) {
                        return code;
                    }
                }
            }
            return Optional.empty();
        });
    }

    private @Nullable Sentence sentenceOf(Span span) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.start() <= span.start() && span.end() <= sentence.end()) {
                return sentence;
            }
        }
        return null;
    }

    /** "Police", "protesters": whom no name tells apart belongs to the one country that the sentence names, if it is one. */
    private Optional<String> nameless(Stretch words, Sentence sentence) {
        boolean plain = words(words).stream()
                        .noneMatch(t -> Character.isUpperCase(t.text().codePointAt(0)))
                && sector.last(words(words)).filter(LOCAL::contains).isPresent();
        return plain ? country.sole(tokens.subList(sentence.firstToken(), sentence.endToken())) : Optional.empty();
    }

    /** A phrase that itself names a country. */
    boolean isOfCountry(int head, Sentence sentence) {
        return country.first(words(phrase.around(head, sentence))).isPresent();
    }

    private @Nullable String sectorOf(Entity entity) {
        for (String role : entity.roles()) {
            String kind = sector.of(role);
            if (!kind.isEmpty()) {
                return kind;
            }
        }
        return null;
    }

    private List<Token> words(Stretch stretch) {
        return tokens.subList(stretch.first(), stretch.end());
    }
}
