package dev.throughline.extract.figure;

import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun that follows a number: {@code [more than 40] miners}, {@code [30]-nation pact}. */
final class CountedReader {

    private static final Set<String> SKIPPED =
            Set.of("more", "other", "additional", "further", "new", "extra", "so-called");
    private static final Set<String> INSIDE =
            Set.of("JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "NNS", "VBN", "VBG", "POS", "FW", "HYPH", "AFX");
    private static final int LONGEST = 8;

    private final Words words;
    private final List<Token> tokens;
    private final List<Time> times;

    CountedReader(Words words, List<Token> tokens, List<Time> times) {
        this.words = words;
        this.tokens = tokens;
        this.times = times;
    }

    /** What is counted from a place in the text on; null where nothing is. */
    @Nullable
    Counted read(int offset, int limit, boolean vague) {
        int at = tokenAt(offset);
        if (at < 0 || at >= limit) {
            return null;
        }
        int glued = at;
        Token token = tokens.get(at);
        String sign = words.currency(token.text().substring(Math.max(0, offset - token.start())));
        if (sign != null && !Character.isLetter(token.text().charAt(token.text().length() - 1))) {
            return new Counted(at, at + 1, sign, token.end());
        }
        if (token.start() < offset || isHyphen(token)) {
            return compound(at, offset, limit);
        }
        if (token.text().equals("%") || isPercent(at)) {
            int end = token.text().equals("per") ? at + 2 : at + 1;
            if (end < limit && tokens.get(end).text().toLowerCase(Locale.ROOT).startsWith("point")) {
                return new Counted(
                        at, end + 1, "percentage point", tokens.get(end).end());
            }
            return new Counted(at, end, "percent", tokens.get(end - 1).end());
        }
        if (token.text().equalsIgnoreCase("of") && (vague || isArticle(at + 1))) {
            at += isArticle(at + 1) ? 2 : 1;
        }
        while (at < limit
                && SKIPPED.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
                && !tokens.get(at).text().equals("new")) {
            at++;
        }
        Counted found = phrase(at, limit);
        return found != null || glued == at
                ? found
                : new Counted(at, at, "", tokens.get(at - 1).end());
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
            if (isNoun(token)) {
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
        String lead = words.unit(tokens.get(first).text());
        boolean basis = tokens.get(first).text().equals("basis") && head > first;
        if (basis) {
            return new Counted(first, head + 1, "basis point", tokens.get(head).end());
        }
        if (lead != null && head > first) {
            return new Counted(first + 1, head + 1, lead, tokens.get(head).end());
        }
        return new Counted(
                first,
                head + 1,
                unit(tokens.get(head).text(), first, head),
                tokens.get(head).end());
    }

    private boolean isInside(int at, int limit) {
        Token token = tokens.get(at);
        String tag = token.tag();
        boolean goesOn = at + 1 < limit && INSIDE.contains(tokens.get(at + 1).tag());
        if (isHyphen(token) || isQuote(token)) {
            return goesOn;
        }
        if (tag.equals("CC")) {
            return at + 2 < limit
                    && at > 0
                    && isModifier(tokens.get(at - 1))
                    && isModifier(tokens.get(at + 1))
                    && INSIDE.contains(tokens.get(at + 2).tag());
        }
        if (tag.equals("VBN") || tag.equals("VBG")) {
            return at + 1 < limit
                    && INSIDE.contains(tokens.get(at + 1).tag())
                    && !(at > 0 && tokens.get(at - 1).tag().equals("NNS"));
        }
        return INSIDE.contains(tag);
    }

    private static boolean isModifier(Token token) {
        return token.tag().startsWith("JJ") || token.tag().startsWith("NNP");
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    /** "-country coalition", "-strong marine force", "-hour notification". */
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
        if (word.isEmpty() || word.equals("pc") || !Character.isLetter(word.charAt(0))) {
            return word.equals("%") || word.equals("pc") ? new Counted(at, at + 1, "percent", token.end()) : null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("year-old")
                || (lower.equals("year")
                        && next + 1 < limit
                        && tokens.get(next + 1).text().equals("old"))) {
            return null;
        }
        Counted behind = phrase(next, limit);
        if (lower.equals("strong")) {
            return behind == null ? null : new Counted(behind.first(), behind.end(), "person", behind.last());
        }
        String unit = words.unit(word);
        unit = unit == null && word.indexOf('-') > 0 ? words.unit(word.substring(0, word.indexOf('-'))) : unit;
        if (unit == null && token.start() < offset && !rest.startsWith("-")) {
            return null;
        }
        String name = unit != null ? unit : unit(word, wordToken, wordToken);
        return behind == null
                ? new Counted(
                        wordToken, wordToken + 1, name, tokens.get(wordToken).end())
                : new Counted(behind.first(), behind.end(), name, behind.last());
    }

    private String unit(String head, int first, int at) {
        String singular = Singular.of(head);
        String unit = at == first ? words.unit(head) : null;
        String money = words.currency(head);
        if (unit != null) {
            return unit;
        }
        if (money != null && at - first <= 1) {
            String whole = at == first ? null : words.currency(tokens.get(first).text() + " " + head);
            return whole == null ? money : whole;
        }
        boolean name = !head.equals(head.toLowerCase(Locale.ROOT))
                && head.endsWith("s")
                && Character.isUpperCase(head.charAt(0));
        return words.isPerson(singular) || (name && head.matches(".*(ans|ians|is|ese)"))
                ? "person"
                : singular.toLowerCase(Locale.ROOT);
    }

    private boolean isPercent(int at) {
        String text = tokens.get(at).text().toLowerCase(Locale.ROOT);
        return text.equals("percent")
                || text.equals("pc")
                || text.equals("percentage")
                || (text.equals("per")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).text().equalsIgnoreCase("cent"));
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

    /** The token that holds a character or begins after it. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() && tokens.get(low).end() > offset ? low : -1;
    }
}
