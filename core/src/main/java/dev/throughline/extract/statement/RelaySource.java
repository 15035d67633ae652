package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.Statement.Relay;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Lexicon.Noun;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells who relays what others say: outlets, journalists, and what somebody publishes on an account. */
final class RelaySource {

    /** What is published so that others pass on what somebody says. */
    private static final Set<String> RELEASES = Set.of(
            "statement",
            "statements",
            "release",
            "communique",
            "communiqué",
            "readout",
            "transcript",
            "tweet",
            "post",
            "summary");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Lexicon lexicon;

    RelaySource(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the words name an outlet, a journalist or somebody's account. */
    boolean relays(Passage passage, Mentions mentions, Span words) {
        Optional<Chunk> head = passage.headIn(words);
        if (head.isEmpty()) {
            return false;
        }
        String noun = passage.word(head.get().head());
        if ((lexicon.isAccount(noun) && isPossessed(passage, head.get()))
                || lexicon.isJournalist(noun)
                || lexicon.isOutletNoun(noun)
                || isCalledOutlet(passage, head.get())
                || lexicon.isOutlet(
                        withoutArticle(passage, passage.span(head.get())).text())) {
            return true;
        }
        return mentions.source(words)
                .filter(e -> isOutletOrJournalist(e)
                        || (e.type() == EntityType.PERSON && isOfAnOutlet(passage, mentions, head.get(), words)))
                .isPresent();
    }

    /** {@code the news site Lantern}: what it is stands before its name. */
    private boolean isCalledOutlet(Passage passage, Chunk head) {
        for (int at = head.head() - 1; at >= head.first(); at--) {
            if (lexicon.isOutletNoun(passage.word(at))) {
                return passage.tag(head.head()).startsWith("NNP");
            }
        }
        return false;
    }

    /** {@code Una Reyes of Channel 9}, {@code Channel 9’s Una Reyes}. */
    private boolean isOfAnOutlet(Passage passage, Mentions mentions, Chunk head, Span words) {
        boolean possessed = mentions.namesIn(words).stream()
                .filter(m -> mentions.of(m).filter(this::isOutlet).isPresent())
                .anyMatch(m -> passage.tag(passage.tokenFrom(m.span().end())).equals("POS"));
        if (possessed) {
            return true;
        }
        if (!Set.of("of", "from", "at", "with").contains(passage.word(head.end()))) {
            return false;
        }
        int after = passage.token(head.end()).end();
        return mentions.namesIn(words).stream()
                .filter(m -> m.span().start() > after && m.span().start() - after <= 5)
                .map(mentions::of)
                .flatMap(Optional::stream)
                .anyMatch(this::isOutlet);
    }

    /** Whether an outlet's name stands among the words: {@code a report by the Post}. */
    boolean namesOutlet(Passage passage, Mentions mentions, Span words) {
        return mentions.namesIn(words).stream()
                .map(mentions::of)
                .flatMap(Optional::stream)
                .anyMatch(this::isOutlet);
    }

    /**
     * Whether the words name somebody who may relay, known as an outlet or not: in {@code as quoted by Tidningen}, what is
     * done tells what the name is of.
     */
    boolean mayRelay(Passage passage, Mentions mentions, Span words) {
        Optional<Entity> entity = mentions.source(words);
        return relays(passage, mentions, words)
                || entity.filter(this::mayBeOutlet).isPresent()
                || (entity.isEmpty() && isUnknownName(passage, words));
    }

    /** A proper noun that the name tagger passed over. */
    private static boolean isUnknownName(Passage passage, Span words) {
        return passage.headIn(words)
                .filter(c ->
                        Character.isUpperCase(passage.token(c.head()).text().codePointAt(0)))
                .isPresent();
    }

    /** A body, or a lone word of whom the report says nothing that is said of persons. */
    private boolean mayBeOutlet(Entity entity) {
        boolean lone = entity.name().indexOf(' ') < 0 && entity.roles().isEmpty();
        return Mentions.isNamed(entity)
                && (entity.type() == EntityType.ORGANIZATION
                        || entity.type() == EntityType.OTHER
                        || (lone && entity.type() == EntityType.PERSON));
    }

    /** Whether the words name a paper that can cite: {@code the report}. */
    boolean isDocument(Passage passage, Span words) {
        return passage.headIn(words)
                .filter(c -> lexicon.noun(passage.word(c.head())) == Noun.DOCUMENT)
                .isPresent();
    }

    /** Whether the words name a paper that proves something and passes nothing on: an affidavit, not a statement or a transcript. */
    boolean isProof(Passage passage, Mentions mentions, Span words) {
        return isDocument(passage, words)
                && !namesOutlet(passage, mentions, words)
                && passage.headIn(words)
                        .filter(c -> RELEASES.contains(passage.word(c.head())))
                        .isEmpty();
    }

    /** Whether the words name somebody who can be cited, a person or a body, not {@code weak demand}. */
    boolean canSpeak(Passage passage, Mentions mentions, Span words) {
        Optional<Chunk> head = passage.headIn(words);
        Noun noun = head.map(c -> lexicon.noun(passage.word(c.head()))).orElse(Noun.OTHER);
        return noun == Noun.PERSON
                || noun == Noun.INSTITUTION
                || mentions.source(words)
                        .filter(e -> e.type() == EntityType.PERSON
                                || e.type() == EntityType.ORGANIZATION
                                || e.type() == EntityType.GROUP)
                        .isPresent();
    }

    boolean isOutletOrJournalist(Entity entity) {
        return isOutlet(entity)
                || (entity.type() == EntityType.PERSON
                        && entity.roles().stream().anyMatch(this::isJournalistRole));
    }

    boolean isOutlet(Entity entity) {
        if (entity.type() == EntityType.PERSON || entity.type() == EntityType.GROUP) {
            return entity.name().indexOf(' ') < 0 && entity.roles().isEmpty() && lexicon.isOutlet(entity.name());
        }
        return lexicon.isOutlet(entity.name())
                || entity.mentions().stream()
                        .filter(m -> m.kind() == Mention.Kind.NAME)
                        .anyMatch(m -> lexicon.isOutlet(m.span().text()))
                || entity.roles().stream().anyMatch(r -> lexicon.isOutletNoun(lastWord(r)))
                || lexicon.isOutletNoun(lastWord(entity.name()))
                || lexicon.isOutletNoun(lastTwoWords(entity.name()));
    }

    boolean isJournalist(String noun) {
        return lexicon.isJournalist(noun);
    }

    private boolean isJournalistRole(String role) {
        return BLANKS.splitAsStream(role).anyMatch(w -> lexicon.isJournalist(w.toLowerCase(Locale.ROOT)));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String lastTwoWords(String text) {
        int last = text.lastIndexOf(' ');
        return last < 0 ? text : text.substring(text.lastIndexOf(' ', last - 1) + 1);
    }

    /** The relays that the words name, the outlet before its journalist. */
    List<Relay> read(Passage passage, Mentions mentions, Span words) {
        List<Relay> relays = new ArrayList<>();
        List<Mention> names = new ArrayList<>(mentions.namesIn(words));
        names.sort(Comparator.comparing(
                (Mention m) -> !mentions.of(m).filter(this::isOutlet).isPresent()));
        for (Mention name : names) {
            Optional<Entity> entity = mentions.of(name);
            boolean relaying = entity.filter(e -> isOutlet(e) || e.type() == EntityType.PERSON)
                    .isPresent();
            if (relaying && relays.stream().noneMatch(r -> entity.get().id().equals(r.entity()))) {
                relays.add(new Relay(entity.get().name(), entity.get().id(), name.span()));
            }
        }
        if (relays.isEmpty()) {
            Optional<Entity> entity = mentions.source(words);
            Span span = passage.headIn(words).map(passage::span).orElse(words);
            Span bare = bareName(passage, span);
            relays.add(new Relay(
                    entity.map(Entity::name).orElse(bare.text()),
                    entity.map(Entity::id).orElse(null),
                    bare));
        }
        return relays;
    }

    /** {@code Lantern} of {@code the news site Lantern}; else the words without their article. */
    private Span bareName(Passage passage, Span span) {
        Optional<Chunk> head = passage.headIn(span).filter(c -> isCalledOutlet(passage, c));
        if (head.isEmpty()) {
            return withoutArticle(passage, span);
        }
        int first = head.get().head();
        while (passage.tag(first - 1).startsWith("NNP") && !lexicon.isOutletNoun(passage.word(first - 1))) {
            first--;
        }
        return passage.annotated().article().span(passage.token(first).start(), span.end());
    }

    static Span withoutArticle(Passage passage, Span span) {
        int first = passage.tokenFrom(span.start());
        int end = passage.tokenBefore(span.end());
        while (first < end - 1 && passage.tag(first).equals("DT")) {
            first++;
        }
        return first >= end
                ? span
                : passage.annotated().article().span(passage.token(first).start(), span.end());
    }

    /** Whose account the words name, where they name one: {@code Hale's Twitter} is Hale. */
    Optional<Entity> owner(Passage passage, Mentions mentions, Span words) {
        return passage.headIn(words)
                .filter(c -> lexicon.isAccount(passage.word(c.head())) && isPossessed(passage, c))
                .flatMap(c -> mentions.namesIn(words).stream().findFirst())
                .flatMap(mentions::of)
                .filter(e -> e.type() == EntityType.PERSON);
    }

    private static boolean isPossessed(Passage passage, Chunk chunk) {
        for (int t = chunk.first(); t < chunk.head(); t++) {
            if (passage.tag(t).equals("POS") || passage.tag(t).equals("PRP$")) {
                return true;
            }
        }
        return false;
    }
}
