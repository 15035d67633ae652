package dev.throughline.extract.figure;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what follows a number: a unit, a noun, or both: {@code [more than 40] miners}, {@code [30]-nation pact}. */
final class CountedReader {

    private static final Set<String> SKIPPED = Set.of("more", "other", "additional", "further", "extra", "so-called");
    private static final Set<String> INSIDE = Set.of(
            "JJ", "JJR", "JJS", "RBS", "RBR", "NN", "NNP", "NNPS", "NNS", "VBN", "VBG", "POS", "FW", "HYPH", "AFX");
    private static final Set<String> LINKS = Set.of(
            "including", "involving", "following", "according", "regarding", "concerning", "during", "excluding");
    private static final Set<String> MONEY_OR_NOT = Set.of("won", "real", "rand", "bar", "bars");
    /** From here on "won" is money. */
    private static final BigDecimal MUCH = BigDecimal.valueOf(100_000);

    private static final int LONGEST = 8;

    private final Words words;
    private final Tree tree;
    private final List<Token> tokens;
    private final List<Time> times;
    private final UnitFinder units;

    CountedReader(Words words, AnnotatedText text, Tree tree, UnitFinder units) {
        this.words = words;
        this.tree = tree;
        this.tokens = text.tokens();
        this.times = text.times();
        this.units = units;
    }

    /** What is counted from a place in the text on; null where nothing is. */
    @Nullable
    Counted read(int offset, Amount amount, Sentence sentence) {
        int limit = sentence.endToken();
        UnitFinder.Found unit = units.find(offset, sentence.end(), amount);
        if (unit != null && isUnit(unit, amount)) {
            Counted behind = noun(unit, amount, limit);
            return behind == null
                    ? new Counted(limit, limit, unit.unit(), unit.end(), true)
                    : new Counted(
                            behind.first(),
                            behind.end(),
                            unit.unit(),
                            unit.hyphened() ? behind.last() : unit.end(),
                            true);
        }
        int at = tree.tokenAt(offset);
        if (at < 0 || at >= limit) {
            return null;
        }
        Token token = tokens.get(at);
        if (token.start() < offset || isHyphen(token)) {
            return compound(at, offset, limit);
        }
        int glued = at;
        boolean parts = amount.isVague() || amount.form() == Amount.Form.FRACTION || amount.isOne();
        if (token.text().equalsIgnoreCase("of") && (parts || isArticle(at + 1))) {
            at += isArticle(at + 1) ? 2 : 1;
        } else if (amount.form() == Amount.Form.FRACTION && isArticle(at)) {
            at++;
        }
        while (at < limit && SKIPPED.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))) {
            at++;
        }
        UnitFinder.Found more = at > glued ? units.find(tokens.get(at - 1).end(), sentence.end(), amount) : null;
        if (more != null && isUnit(more, amount) && noun(more, amount, limit) == null) {
            return new Counted(limit, limit, more.unit(), more.end(), true);
        }
        Counted found = phrase(at, limit);
        if (found != null) {
            return amount.form() == Amount.Form.FRACTION
                    ? new Counted(found.first(), found.end(), "share", found.last(), true)
                    : found;
        }
        boolean they = amount.isVague()
                && at < limit
                && (tree.isVerb(at) || tokens.get(at).tag().equals("MD"));
        if (they) {
            return new Counted(at, at, "person", tokens.get(at - 1).end(), false);
        }
        return glued == at ? null : new Counted(at, at, "", tokens.get(at - 1).end(), false);
    }

    /** "Won" and "real" are money only where they are nouns. */
    private boolean isUnit(UnitFinder.Found unit, Amount amount) {
        Token token = tokens.get(Math.max(0, tree.tokenAt(unit.end() - 1)));
        boolean much = amount.min().compareTo(MUCH) >= 0;
        return !MONEY_OR_NOT.contains(token.text())
                || (much && token.text().equals("won"))
                || token.tag().startsWith("NN")
                || unit.hyphened();
    }

    /** The noun behind a unit, where the unit only says how much of it: "a 30-mile march", "a 5 per cent fee". */
    @Nullable
    Counted noun(UnitFinder.Found unit, Amount amount, int limit) {
        int next = tree.tokenAt(unit.end());
        if (next < 0 || next >= limit || tokens.get(next).start() > unit.end() + 1) {
            return null;
        }
        if (tokens.get(next).start() < unit.end()) {
            next++;
        }
        Counted behind = phrase(next, limit);
        if (behind == null) {
            return null;
        }
        boolean joined = unit.hyphened() || tree.isBelow(tree.tokenAt(amount.start()), behind.end() - 1);
        return joined ? behind : null;
    }

    private @Nullable Counted phrase(int first, int limit) {
        int head = -1;
        int at = first;
        while (at < limit && at - first < LONGEST && !isTime(at)) {
            Token token = tokens.get(at);
            if (!isInside(at, limit)) {
                break;
            }
            boolean plural = token.tag().equals("NNS");
            if (token.text().equals("times")) {
                head = at;
                break;
            }
            if (token.tag().startsWith("NN")) {
                head = at;
            }
            at++;
            boolean goesOn = at < limit
                    && (isHyphen(tokens.get(at)) || tokens.get(at).tag().equals("POS"));
            if (plural && !goesOn && !(at < limit && tokens.get(at).tag().equals("NNS"))) {
                break;
            }
        }
        if (head < 0) {
            return null;
        }
        String unit = unit(tokens.get(head).text(), tokens.get(head).tag());
        int end = tokens.get(head).end();
        UnitFinder.Found rated = units.rated(unit, end, tokens.get(limit - 1).end(), false);
        return new Counted(first, head + 1, rated.unit(), Math.max(end, rated.end()), false);
    }

    private boolean isInside(int at, int limit) {
        Token token = tokens.get(at);
        String tag = token.tag();
        boolean goesOn = at + 1 < limit && INSIDE.contains(tokens.get(at + 1).tag());
        if (isHyphen(token) || isQuote(token)) {
            return goesOn;
        }
        if (LINKS.contains(token.text())) {
            return false;
        }
        if (tag.equals("CC")) {
            return at + 2 < limit
                    && at > 0
                    && isModifier(tokens.get(at - 1))
                    && isModifier(tokens.get(at + 1))
                    && INSIDE.contains(tokens.get(at + 2).tag());
        }
        if (tag.equals("VBN") || tag.equals("VBG")) {
            return goesOn && !(at > 0 && tokens.get(at - 1).tag().equals("NNS"));
        }
        return INSIDE.contains(tag);
    }

    private static boolean isModifier(Token token) {
        return token.tag().startsWith("JJ") || token.tag().startsWith("NNP");
    }

    /** "-country coalition", "-strong marine force". */
    private @Nullable Counted compound(int at, int offset, int limit) {
        Token token = tokens.get(at);
        String rest = token.start() < offset ? token.text().substring(offset - token.start()) : token.text();
        int next = at + 1;
        String word = rest.replaceFirst("^[-\u2010\u2011\u2013]", "");
        int wordToken = at;
        if (word.isEmpty() && next < limit && tokens.get(next).start() == token.end()) {
            word = tokens.get(next).text();
            wordToken = next;
            next++;
        }
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return null;
        }
        Counted behind = phrase(next, limit);
        if (word.equalsIgnoreCase("strong")) {
            return behind == null ? null : new Counted(behind.first(), behind.end(), "person", behind.last(), false);
        }
        if (token.start() < offset && !rest.startsWith("-")) {
            return null;
        }
        String name = unit(word, "NN");
        return behind == null
                ? new Counted(
                        wordToken, wordToken + 1, name, tokens.get(wordToken).end(), false)
                : new Counted(behind.first(), behind.end(), name, behind.last(), false);
    }

    private String unit(String head, String tag) {
        String singular = Singular.of(head);
        boolean people = tag.startsWith("NNP")
                && head.endsWith("s")
                && Character.isUpperCase(head.charAt(0))
                && head.matches(".*(?:ans|ians|is|ese)");
        return words.isPerson(singular) || people ? "person" : singular.toLowerCase(Locale.ROOT);
    }

    private boolean isArticle(int at) {
        return at < tokens.size()
                && (tokens.get(at).tag().equals("DT") || tokens.get(at).tag().equals("PRP$"));
    }

    private boolean isTime(int at) {
        Token token = tokens.get(at);
        for (Time time : times) {
            boolean point = time.precision() != Time.Precision.DURATION && time.precision() != Time.Precision.VAGUE;
            if (point
                    && time.span().start() <= token.start()
                    && token.end() <= time.span().end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphen(Token token) {
        return token.text().equals("-")
                || token.text().equals("\u2011")
                || token.text().equals("\u2010");
    }

    private static boolean isQuote(Token token) {
        return "\"\u201c\u201d\u2018\u2019'".contains(token.text());
    }
}
