package dev.throughline.annotate.time;

import dev.throughline.annotate.Token;
import dev.throughline.annotate.time.Context.Direction;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The verb that an expression hangs on in its sentence's tree, and where it looks. {@code planned to leave on Thursday} looks
 * ahead, {@code had planned to leave on Thursday} as well as {@code left on Thursday} looks back.
 *
 * @param first the sentence's first token
 * @param last after its last token
 */
record Governor(Outlook outlook, List<Token> tokens, int first, int last) {

    private static final int HEIGHT = 12;

    /** Where the verb above the tokens looks; open where none tells, or only one beyond a noun that looks back. */
    Direction direction(int from, int to) {
        if (says(from, "as soon as", "as early as", "starting", "beginning", "effective")) {
            return Direction.FUTURE;
        }
        if (says(from, "since")) {
            return Direction.PAST;
        }
        Token token = head(from, to);
        if (isDue(from) && !token.isRoot() && outlook.isMove(lower(tokens.get(token.head())))) {
            return Direction.FUTURE;
        }
        boolean noun = false;
        for (int height = 0; height < HEIGHT; height++) {
            Direction direction = sign(token, !noun, height == 1 && !isDue(from));
            if (direction != null) {
                return direction == Direction.PAST && noun ? Direction.OPEN : direction;
            }
            if (token.isRoot()) {
                break;
            }
            Token above = tokens.get(token.head());
            noun |= above.tag().startsWith("N") && !isVerbal(above);
            token = above;
        }
        return Direction.OPEN;
    }

    /** The token of an expression that hangs on one outside. */
    private Token head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            if (token.isRoot() || token.head() < from || token.head() >= to) {
                return token;
            }
        }
        return tokens.get(to - 1);
    }

    /** A noun that is said to be something: {@code the vote is on Thursday}. */
    private boolean isVerbal(Token token) {
        return child(token, "cop") != null;
    }

    private @Nullable Direction sign(Token token, boolean near, boolean direct) {
        String tag = token.tag();
        String word = lower(token);
        if (!tag.startsWith("V") && !isVerbal(token)) {
            return hasPlan(token) && near ? Direction.FUTURE : null;
        }
        Direction auxiliary = auxiliary(token);
        if (auxiliary != null) {
            return auxiliary;
        }
        return switch (tag) {
            case "VBD" -> outlook.isSchedule(word) && !direct ? Direction.FUTURE : Direction.PAST;
            case "VBN" -> passive(token, word);
            case "VBZ", "VBP" -> outlook.isReport(word) ? Direction.PAST : near ? Direction.FUTURE : null;
            case "VB" -> infinitive(token);
            default -> copular(token, near);
        };
    }

    private @Nullable Direction auxiliary(Token verb) {
        boolean have = false;
        boolean had = false;
        Direction direction = null;
        for (int i = first; i < last; i++) {
            Token token = tokens.get(i);
            if (token.head() != verb.index() || i == verb.index() || !isAuxiliary(token)) {
                continue;
            }
            String word = lower(token);
            have |= word.equals("have") || word.equals("has") || word.equals("'ve");
            had |= word.equals("had");
            if (outlook.isAhead(word)) {
                boolean missed = word.equals("could") && (child(verb, "neg") != null || child(verb, "auxpass") != null);
                direction = missed ? Direction.PAST : Direction.FUTURE;
            }
        }
        boolean plan = outlook.isSchedule(lower(verb));
        if (had || (have && (direction != null || !plan))) {
            return Direction.PAST;
        }
        return direction;
    }

    private @Nullable Direction passive(Token verb, String word) {
        if (outlook.isSchedule(word) || (outlook.isMove(word) && isSetFor(verb))) {
            return Direction.FUTURE;
        }
        Token auxiliary = child(verb, "auxpass");
        if (auxiliary != null) {
            String be = lower(auxiliary);
            return be.equals("was") || be.equals("were") || be.equals("been") || be.equals("got")
                    ? Direction.PAST
                    : be.equals("be") ? infinitive(verb) : Direction.OPEN;
        }
        return verb.relation().startsWith("acl") || verb.isRoot() || child(verb, "aux") == null ? Direction.PAST : null;
    }

    /** "To meet on Thursday": what was planned lies ahead, what was begun or done for it stands where its verb stands. */
    private @Nullable Direction infinitive(Token verb) {
        if (verb.isRoot()) {
            return Direction.FUTURE;
        }
        Token above = tokens.get(verb.head());
        String word = lower(above);
        if (outlook.isPlan(word) || isBe(word)) {
            return isPluperfect(above) ? Direction.PAST : Direction.FUTURE;
        }
        return null;
    }

    private boolean isPluperfect(Token verb) {
        for (int i = first; i < last; i++) {
            Token token = tokens.get(i);
            if (token.head() == verb.index()
                    && token.relation().startsWith("aux")
                    && lower(token).equals("had")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Direction copular(Token token, boolean near) {
        Token be = child(token, "cop");
        Token auxiliary = be != null ? be : child(token, "aux");
        if (auxiliary == null) {
            return null;
        }
        String word = lower(auxiliary);
        if (word.equals("was") || word.equals("were") || word.equals("been")) {
            return outlook.isSchedule(lower(token)) && !isPluperfect(token) ? Direction.FUTURE : Direction.PAST;
        }
        return near && isBe(word) ? Direction.FUTURE : null;
    }

    private boolean hasPlan(Token noun) {
        for (int i = first; i < last; i++) {
            Token token = tokens.get(i);
            if (token.head() == noun.index()
                    && i != noun.index()
                    && (token.relation().equals("amod") || token.relation().equals("acl"))
                    && outlook.isSchedule(lower(token))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Token child(Token head, String relation) {
        for (int i = first; i < last; i++) {
            Token token = tokens.get(i);
            if (token.head() == head.index()
                    && i != head.index()
                    && token.relation().equals(relation)) {
                return token;
            }
        }
        return null;
    }

    /** Whether one of the phrases stands right before a token. */
    private boolean says(int before, String... phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.split(" ", -1);
            boolean all = before - words.length >= first;
            for (int i = 0; all && i < words.length; i++) {
                all = lower(tokens.get(before - words.length + i)).equals(words[i]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day is named as the end or the aim of something: {@code postponed until Tuesday}. */
    private boolean isDue(int from) {
        return says(
                from, "until", "to", "for", "through", "by", "till", "for the", "for early", "for late", "until mid");
    }

    /** "Set for", "postponed until": what follows is its day. */
    private boolean isSetFor(Token verb) {
        String next = verb.index() + 1 < last ? lower(tokens.get(verb.index() + 1)) : "";
        return next.equals("for") || next.equals("until") || next.equals("to");
    }

    private static boolean isAuxiliary(Token token) {
        return token.relation().startsWith("aux") || token.relation().equals("cop");
    }

    private static boolean isBe(String word) {
        return word.equals("is")
                || word.equals("are")
                || word.equals("was")
                || word.equals("were")
                || word.equals("be")
                || word.equals("'s")
                || word.equals("'re")
                || word.equals("'m")
                || word.equals("am");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
