package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Statement;
import dev.throughline.extract.Statement.Kind;
import dev.throughline.extract.Statement.Relay;
import dev.throughline.extract.Statement.Source;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes statements of attributions: who the source is, whether it is named, who relays it, what is done by saying it. */
public final class StatementExtractor {

    /** What has it that, and is nobody. */
    private static final Set<String> HEARSAY =
            Set.of("rumor", "rumour", "rumors", "rumours", "legend", "word", "speculation", "gossip", "hearsay");

    private final Lexicon lexicon;
    private final RelaySource relaySource;
    private final RelayChain chain;
    private final Anonymity anonymity;
    private final ActReader acts = new ActReader();
    private final AddresseeReader addressees = new AddresseeReader();
    private final SourceRole roles;
    private final NestedFragment fragments;

    public StatementExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.relaySource = new RelaySource(lexicon);
        this.chain = new RelayChain(relaySource);
        this.fragments = new NestedFragment(relaySource);
        this.anonymity = new Anonymity(lexicon);
        this.roles = new SourceRole(lexicon);
    }

    /** The statements in the order of the text. */
    public List<Statement> statements(Passage passage, List<Entity> entities) {
        Mentions mentions = new Mentions(passage, entities);
        List<Saying> sayings = ContinuedSpeech.name(passage, chain.read(passage, mentions));
        List<Statement> statements = new ArrayList<>();
        for (Saying saying : sayings) {
            Optional<Saying> outer = saying.nested() ? RelayChain.outer(sayings, saying) : Optional.empty();
            if (fragments.isFragment(passage, mentions, saying, outer.orElse(null))) {
                continue;
            }
            statements.add(statement(passage, mentions, saying, "s" + (statements.size() + 1)));
        }
        return List.copyOf(statements);
    }

    private Statement statement(Passage passage, Mentions mentions, Saying saying, String id) {
        List<Relay> via = new ArrayList<>();
        for (Span words : saying.via()) {
            for (Relay relay : relaySource.read(passage, mentions, words)) {
                if (via.stream().noneMatch(v -> v.name().equals(relay.name()))) {
                    via.add(relay);
                }
            }
        }
        Source source = source(passage, mentions, saying);
        Kind kind = KindReader.read(passage, saying.content());
        double confidence = saying.score() * (source != null && source.entity() == null ? 0.9 : 1);
        return new Statement(
                id,
                kind,
                acts.read(passage, saying),
                source,
                saying.cue(),
                saying.nested()
                        ? saying.content().stream()
                                .map(c -> NarratorWords.withoutStrayMark(passage, c))
                                .toList()
                        : saying.content(),
                via,
                addressees
                        .read(passage, mentions, saying)
                        .filter(a -> via.stream().noneMatch(v -> a.span().overlaps(v.span())))
                        .orElse(null),
                TimeReader.read(passage, saying).orElse(null),
                saying.nested(),
                confidence);
    }

    private @Nullable Source source(Passage passage, Mentions mentions, Saying saying) {
        if (saying.source().isEmpty()) {
            return null;
        }
        Span said = withOpeningMark(passage, whole(passage, saying.source()));
        Span span = withoutGenitive(passage, NarratorWords.withoutStrayMark(passage, said));
        if (HEARSAY.contains(span.text().toLowerCase(Locale.ROOT))) {
            return null;
        }
        Optional<Entity> owner = relaySource.owner(passage, mentions, span);
        Optional<Entity> holder = owner.isPresent() ? owner : OfficeHolder.of(passage, mentions, lexicon, span);
        Optional<Entity> entity = holder.isPresent() ? holder : mentions.source(span);
        return new Source(
                span,
                entity.map(Entity::id).orElse(null),
                anonymity.isAnonymous(passage, mentions, span, entity.orElse(null)),
                roles.read(passage, span, entity.orElse(null)).orElse(null));
    }

    /** {@code | honorary chairman” of the club}: with the mark that opens it. */
    private static Span withOpeningMark(Passage passage, Span span) {
        int first = passage.tokenFrom(span.start());
        int end = passage.tokenBefore(span.end());
        int marks = 0;
        for (int t = first; t < end; t++) {
            marks += passage.isQuoteMark(t) && !passage.tag(t).equals("POS") ? 1 : 0;
        }
        boolean lost = marks == 1
                && !passage.isQuoteMark(end - 1)
                && !passage.isQuoteMark(first)
                && passage.tag(first - 1).equals("``");
        return lost ? passage.span(first - 1, end) : span;
    }

    /** {@code Oslo} of {@code Oslo’s claim that …}. */
    private static Span withoutGenitive(Passage passage, Span span) {
        int last = passage.tokenBefore(span.end()) - 1;
        int first = passage.tokenFrom(span.start());
        return passage.tag(last).equals("POS") && last > first ? passage.span(first, last) : span;
    }

    /** One span for a source in pieces: over all of them where only a mark lies between, else the first. */
    private static Span whole(Passage passage, List<Span> pieces) {
        Span span = pieces.getFirst();
        for (Span piece : pieces.subList(1, pieces.size())) {
            if (piece.start() >= span.end() && piece.start() - span.end() <= 3) {
                span = passage.annotated().article().span(span.start(), piece.end());
            }
        }
        return span;
    }
}
