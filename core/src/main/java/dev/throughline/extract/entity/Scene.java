package dev.throughline.extract.entity;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Quotation;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Lexicon.Noun;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is spoken of so far, while a report is read from its first word to its last. */
final class Scene {

    private final Passage passage;
    private final Salience salience = new Salience();
    private final List<Referent> referents;
    private final @Nullable Attribution[] attributionOfSource;
    private final @Nullable Referent[] atToken;
    private final @Nullable Referent[] namedAt;
    private final Lexicon lexicon;

    Scene(Passage passage, List<Referent> named, Lexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.namedAt = new Referent[passage.size()];
        for (Referent referent : named) {
            for (NameMention name : referent.names()) {
                Arrays.fill(namedAt, name.first(), name.end(), referent);
            }
        }
        this.referents = new ArrayList<>(named);
        this.attributionOfSource = new Attribution[passage.size()];
        this.atToken = new Referent[passage.size()];
        for (Attribution attribution : passage.annotated().attributions()) {
            for (Span source : attribution.source()) {
                int end = passage.tokenBefore(source.end());
                for (int t = passage.tokenFrom(source.start()); t < end; t++) {
                    attributionOfSource[t] = attribution;
                }
            }
        }
    }

    Passage passage() {
        return passage;
    }

    Salience salience() {
        return salience;
    }

    List<Referent> referents() {
        return referents;
    }

    /** The attribution whose source a token stands in. */
    Optional<Attribution> speaking(int token) {
        return Optional.ofNullable(attributionOfSource[token]);
    }

    /** Whether a noun phrase is the head of a source: the first in it. */
    boolean speaks(Chunk chunk) {
        return speaking(chunk.head())
                .filter(a -> passage.headIn(a.source().getFirst())
                        .filter(chunk::equals)
                        .isPresent())
                .isPresent();
    }

    /** Who stands at a token, where nobody has been read there yet by name. */
    Optional<Referent> known(int token) {
        Optional<Referent> read = referentAt(token);
        return read.isPresent() || token < 0 || token >= namedAt.length ? read : Optional.ofNullable(namedAt[token]);
    }

    /** Whether the words are of people or of bodies of them. */
    boolean isPeople(Chunk chunk) {
        Noun noun = lexicon.noun(passage.word(chunk.head()));
        return noun == Noun.PERSON || noun == Noun.INSTITUTION;
    }

    Optional<Referent> referentAt(int token) {
        return token < 0 || token >= atToken.length ? Optional.empty() : Optional.ofNullable(atToken[token]);
    }

    boolean isQuoted(int token) {
        return passage.isQuoted(passage.token(token).start());
    }

    /** The quotation that a token stands in. */
    Optional<Quotation> quotation(int token) {
        int at = passage.token(token).start();
        return passage.annotated().quotations().stream()
                .filter(q -> q.span().start() <= at && at < q.span().end())
                .findFirst();
    }

    void mention(Referent referent, int first, int end, Mention.Kind kind) {
        int head = end - 1;
        if (kind != Mention.Kind.NAME) {
            referent.add(passage.span(first, end), kind);
        }
        for (int t = first; t < end; t++) {
            atToken[t] = referent;
        }
        boolean speaks = speaking(head).isPresent();
        if (speaks) {
            referent.spoke();
        }
        double weight = speaks ? 4 : isSubject(head) ? 3 : passage.tag(end).equals("POS") ? 0.8 : 1.5;
        salience.see(new Salience.Seen(referent, first, passage.sentenceOf(first), weight, isQuoted(first)));
    }

    /** Makes one present that stands where others stand: two who act together. */
    void present(Referent referent, int first) {
        salience.see(new Salience.Seen(referent, first, passage.sentenceOf(first), 4, isQuoted(first)));
    }

    /** Lets one referent stand where another stood. */
    void replace(Referent old, Referent by) {
        referents.remove(old);
        for (int t = 0; t < atToken.length; t++) {
            if (atToken[t] == old) {
                atToken[t] = by;
            }
        }
    }

    /** Lets the tokens of a span lead to a referent, where none stands there yet. */
    void cover(Span span, Referent referent) {
        int end = passage.tokenBefore(span.end());
        for (int t = passage.tokenFrom(span.start()); t < end; t++) {
            if (atToken[t] == null) {
                atToken[t] = referent;
            }
        }
    }

    /** By the tree, or by a verb that follows. */
    private boolean isSubject(int head) {
        String relation = passage.token(head).relation();
        if (relation.startsWith("nsubj")) {
            return true;
        }
        int next = head + 1;
        if (passage.word(next).equals(",") && isFinite(passage.tag(next + 1))) {
            return true;
        }
        if (passage.word(next).equals(",")) {
            // past an apposition: "Ida Berg, also 21, saw"
            for (int t = next + 1; t < next + 9; t++) {
                if (passage.word(t).equals(",")) {
                    next = t + 1;
                    break;
                }
            }
        }
        if (passage.tag(next).equals("POS")) {
            return false;
        }
        if (passage.word(next).equals("and")) {
            next = passage.chunkAt(next + 1).map(Chunk::end).orElse(next);
        }
        while (passage.tag(next).equals("RB")) {
            next++;
        }
        return isFinite(passage.tag(next));
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }
}
