package dev.throughline.extract.figure;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Figure.Change;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whether a number is a movement, ends one, or comes on top: "up 3 %", "fell to 12", "an additional 3,500". */
final class ChangeReader {

    private static final Pattern ON_TOP =
            Pattern.compile("(?i).*\\b(?:additional|extra|another|further|more)\\b(?! than).*", Pattern.DOTALL);
    private static final Set<String> SHARES = Set.of("percent", "percentage point", "basis point", "point", "cent");
    private static final int FAR = 7;

    private final Words words;
    private final List<Token> tokens;
    private final Tree tree;

    ChangeReader(Words words, List<Token> tokens, Tree tree) {
        this.words = words;
        this.tokens = tokens;
        this.tree = tree;
    }

    /**
     * @param written the figure's words
     * @param own its first token
     * @param end after its last
     */
    @Nullable
    Change change(Amount amount, String unit, String written, int own, int end, Sentence sentence) {
        if (amount.moved() != 0) {
            return amount.moved() > 0 ? Change.RISE : Change.FALL;
        }
        if (ON_TOP.matcher(written).matches()) {
            return Change.ADDITIONAL;
        }
        boolean money = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
        boolean share = money || SHARES.contains(unit);
        String before = word(own - 1, sentence);
        String sign = before.endsWith("+") ? "up" : before;
        if (share && (sign.equals("up") || sign.equals("down"))) {
            return sign.equals("up") ? Change.RISE : Change.FALL;
        }
        int behind = words.direction(word(end, sentence));
        boolean noun = end < sentence.endToken() && !tree.isVerb(end);
        if (share && behind != 0 && noun) {
            return by(behind);
        }
        int verb = own - 1;
        while (verb >= sentence.firstToken() && own - verb <= FAR && !tree.isVerb(verb)) {
            verb--;
        }
        if (verb < sentence.firstToken() || own - verb > FAR) {
            return null;
        }
        int direction = words.direction(tokens.get(verb).text());
        if (direction == 0) {
            return null;
        }
        if (before.equals("to") || before.equals("at")) {
            return direction > 0 ? Change.RISEN_TO : Change.FALLEN_TO;
        }
        boolean joined = before.equals("by") || (share && own - verb <= 2);
        return joined ? by(direction) : null;
    }

    private static Change by(int direction) {
        return direction > 0 ? Change.RISE : Change.FALL;
    }

    private String word(int index, Sentence sentence) {
        return index >= sentence.firstToken() && index < sentence.endToken()
                ? tokens.get(index).text().toLowerCase(Locale.ROOT)
                : "";
    }
}
