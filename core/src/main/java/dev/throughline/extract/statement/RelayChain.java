package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts attributions inside of one another: what stands in the content of a relay came through it. */
final class RelayChain {

    private static final Set<String> REPORTS = Set.of("reports", "reported", "has reported", "had reported");

    /** What nobody can do without passing on another's words. */
    private static final Set<String> QUOTES = Set.of("quotes", "quoted", "has quoted", "cites", "cited", "has cited");

    private static final Set<String> RELATIVES = Set.of("that", "which", "who");

    private final RelaySource relays;
    private final RelayPhrase phrases;

    RelayChain(RelaySource relays) {
        this.relays = relays;
        this.phrases = new RelayPhrase(relays);
    }

    /** The sayings in the order of the text, the outer before the inner, each with its relays. */
    List<Saying> read(Passage passage, Mentions mentions) {
        List<Saying> marked = new ArrayList<>();
        for (Attribution attribution : passage.annotated().attributions()) {
            Saying saying = Saying.of(attribution);
            if (!isCitingOnly(passage, mentions, saying)) {
                marked.add(saying);
            }
        }
        List<Saying> sayings = new ArrayList<>(merged(passage, mentions, marked));
        sayings.sort(Comparator.comparingInt(Saying::start)
                .thenComparing(Saying::words, Comparator.reverseOrder())
                .thenComparingInt(
                        s -> s.cue().isEmpty() ? 0 : s.cue().getFirst().start()));
        List<Saying> read = new ArrayList<>();
        for (Saying saying : sayings) {
            Saying placed = saying;
            List<Span> via = new ArrayList<>();
            Optional<Saying> outer = outer(sayings, saying);
            if (outer.isPresent()) {
                placed = placed.inside();
                // outermost first: the chain of the outer one, then its own source
                for (Optional<Saying> o = outer; o.isPresent(); o = outer(sayings, o.get())) {
                    if (relays(passage, mentions, o.get())) {
                        via.add(0, o.get().source().getFirst());
                    }
                }
            }
            Saying with = placed.via().isEmpty() ? phrases.read(passage, mentions, placed) : placed;
            via.addAll(with.via());
            read.add(with.withVia(via));
        }
        return read;
    }

    /** {@code Citing two clerks, the Post said}, {@code that quoted a clerk}: whom one cites is no statement. */
    private boolean isCitingOnly(Passage passage, Mentions mentions, Saying saying) {
        if (saying.cue().size() != 1 || saying.content().size() != 1) {
            return false;
        }
        String cue = saying.cue().getFirst().text().toLowerCase(Locale.ROOT);
        Span content = saying.content().getFirst();
        int first = passage.tokenFrom(content.start());
        boolean relative = saying.source().stream().allMatch(s -> RELATIVES.contains(s.text()));
        return passage.chunkAt(first).filter(c -> c.first() == first).isPresent()
                && ((RelayPhrase.CITING.contains(cue)
                                && passage.annotated().attributions().stream()
                                        .anyMatch(a -> a.source().equals(saying.source())
                                                && !a.cue().equals(saying.cue())))
                        || (QUOTES.contains(cue) && relative))
                && (relays.canSpeak(passage, mentions, content) || relays.isDocument(passage, content));
    }

    private boolean relays(Passage passage, Mentions mentions, Saying outer) {
        if (outer.source().isEmpty()) {
            return false;
        }
        String cue = outer.cue().isEmpty() ? "" : outer.cue().getFirst().text().toLowerCase(Locale.ROOT);
        boolean reports = REPORTS.contains(cue)
                && (relays.mayRelay(passage, mentions, outer.source().getFirst())
                        || mentions.source(outer.source().getFirst())
                                .filter(e -> e.type() != EntityType.PERSON)
                                .isPresent());
        Span source = outer.source().getFirst();
        boolean trails =
                outer.content().getLast().end() <= source.start() && relays.mayRelay(passage, mentions, source);
        boolean proof = relays.isProof(passage, mentions, source);
        return (cue.startsWith("according") && !proof)
                || QUOTES.contains(cue)
                || trails
                || reports
                || relays.relays(passage, mentions, outer.source().getFirst());
    }

    /** The nearest saying whose content holds all of another's, its source or cue included. */
    static Optional<Saying> outer(List<Saying> sayings, Saying inner) {
        return sayings.stream()
                .filter(o -> !o.equals(inner) && o.words() > inner.words())
                .filter(o -> inner.content().stream().allMatch(o::says))
                .filter(o -> inner.source().isEmpty()
                        ? inner.cue().stream().allMatch(o::says)
                        : inner.source().stream().allMatch(o::says))
                .min(Comparator.comparingInt(Saying::words));
    }

    /** Two that say the same words are one: the one that relays goes into the other's chain. */
    private List<Saying> merged(Passage passage, Mentions mentions, List<Saying> sayings) {
        List<Saying> merged = new ArrayList<>();
        for (Saying saying : sayings) {
            Optional<Saying> twin = merged.stream()
                    .filter(m -> m.content().equals(saying.content()))
                    .filter(m -> !m.source().isEmpty() && !saying.source().isEmpty())
                    .findFirst();
            if (twin.isPresent() && relays(passage, mentions, saying) && !relays(passage, mentions, twin.get())) {
                merged.set(
                        merged.indexOf(twin.get()),
                        twin.get().withVia(List.of(saying.source().getFirst())));
            } else if (twin.isPresent()
                    && relays(passage, mentions, twin.get())
                    && !relays(passage, mentions, saying)) {
                merged.set(
                        merged.indexOf(twin.get()),
                        saying.withVia(List.of(twin.get().source().getFirst())));
            } else {
                merged.add(saying);
            }
        }
        return merged;
    }
}
