package dev.throughline.annotate.name;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names window by window and holds them to the rules.
 *
 * <p>The encoder reads a name by what stands around it; making all places of a document agree, as the linear tagger before it
 * needed, costs it more than it wins (docs/accuracy.md, "Annotation").
 */
public final class NameTagger {

    private final NameReader reader;
    private final Gazetteer gazetteer = new Gazetteer();
    private final NameRules rules = new NameRules(gazetteer);
    private final JoinedNames joined = new JoinedNames();
    private final LoneNames lone = new LoneNames(gazetteer);

    public NameTagger(Heads heads) {
        reader = new NameReader(heads);
    }

    /** The names of a text whose windows come one behind the other. */
    public Text text() {
        return new Text();
    }

    /** The names of one text so far. */
    public final class Text {
        private final List<Found> found = new ArrayList<>();

        private Text() {}

        /** Finds those of the next window. */
        public void read(EncodedWindow window) {
            reader.read(window, found);
        }

        /** All of them, when every window has been read. */
        public List<Name> names(Article article, List<Token> tokens) {
            List<Found> mended = new ArrayList<>();
            int end = 0;
            for (Found tagged : Stations.among(tokens, found)) {
                for (Found name : rules.mended(tokens, tagged)) {
                    if (name.end() > end) {
                        mended.add(name.from(end));
                        end = name.end();
                    }
                }
            }
            return lone.typed(tokens, joined.whole(tokens, mended)).stream()
                    .map(name -> name(article, tokens, name))
                    .toList();
        }
    }

    private Name name(Article article, List<Token> tokens, Found name) {
        int start = tokens.get(name.first()).start();
        Token last = tokens.get(name.end() - 1);
        int suffix = name.end() - name.first() == 1 ? suffix(last.text()) : -1;
        if (suffix >= 0) {
            NameType type = gazetteer.typeOf(last.text().substring(0, suffix)).orElse(name.type());
            return new Name(article.span(start, start + suffix), type, name.score());
        }
        Span span = article.span(start, last.end());
        boolean dated = article.dateline() != null && article.dateline().span().covers(span);
        return new Name(span, dated ? NameType.PLACE : name.type(), name.score());
    }

    /** Where {@code -led} or {@code -backed} begins behind a name, or -1. */
    static int suffix(String word) {
        int hyphen = word.lastIndexOf('-');
        boolean small = hyphen > 0
                && word.length() - hyphen > 2
                && word.substring(hyphen + 1).chars().allMatch(Character::isLowerCase);
        return small && Character.isUpperCase(word.codePointAt(0)) ? hyphen : -1;
    }
}
