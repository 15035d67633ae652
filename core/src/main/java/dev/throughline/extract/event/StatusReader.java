package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Event.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads from the words around a trigger whether the event happened, is planned, demanded, denied or only supposed. */
final class StatusReader {

    private static final int REACH = 6;

    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "nor", "without", "neither", "hardly");
    private static final Set<String> DENY = Set.of(
            "deny",
            "denied",
            "denies",
            "denying",
            "refuse",
            "refused",
            "refuses",
            "refusing",
            "reject",
            "rejected",
            "rejects",
            "rejecting",
            "fail",
            "failed",
            "fails",
            "failing",
            "decline",
            "declined",
            "declines",
            "stop",
            "prevent",
            "prevented",
            "avoid",
            "avoided",
            "oppose",
            "opposed",
            "opposes",
            "rule",
            "ruled",
            "dismissed",
            "thwarted",
            "foiled");
    private static final Set<String> DEMAND = Set.of(
            "demand",
            "demanded",
            "demands",
            "demanding",
            "urge",
            "urged",
            "urges",
            "urging",
            "call",
            "called",
            "calls",
            "calling",
            "ask",
            "asked",
            "asks",
            "asking",
            "request",
            "requested",
            "requests",
            "requesting",
            "appeal",
            "appealed",
            "appeals",
            "plea",
            "pressed",
            "pressing",
            "push",
            "pushed",
            "must",
            "should",
            "seek",
            "seeking",
            "sought");
    private static final Set<String> PLAN = Set.of(
            "will",
            "'ll",
            "shall",
            "plan",
            "plans",
            "planned",
            "planning",
            "intend",
            "intends",
            "intended",
            "expected",
            "scheduled",
            "due",
            "set",
            "agree",
            "agreed",
            "agrees",
            "agreeing",
            "pledge",
            "pledged",
            "pledges",
            "promise",
            "promised",
            "promises",
            "vow",
            "vowed",
            "vows",
            "prepare",
            "prepared",
            "preparing",
            "ready",
            "upcoming",
            "offered",
            "offer",
            "willing",
            "decided",
            "hopes",
            "aims",
            "wants",
            "going",
            "imminent");
    private static final Set<String> SUPPOSE = Set.of(
            "reports",
            "report",
            "prospect",
            "possibility",
            "speculation",
            "rumours",
            "rumors",
            "talk",
            "if",
            "future",
            "any",
            "could",
            "would",
            "might",
            "may",
            "can",
            "unless",
            "whether",
            "possible",
            "potential",
            "possibly",
            "threatened",
            "threaten",
            "threatens",
            "threatening",
            "threat",
            "threats",
            "warned",
            "warn",
            "warns",
            "fear",
            "fears",
            "feared",
            "risk",
            "alleged",
            "suspected",
            "consider",
            "considering",
            "considered",
            "in case");

    private static final Set<String> AUXILIARY = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "'s", "'re", "'ve", "be", "been");
    private static final Set<String> LINKS = Set.of("for", "of", "on", "about", "to", "over");

    private final List<Token> tokens;
    private final Governor governor;

    StatusReader(List<Token> tokens) {
        this.tokens = tokens;
        this.governor = new Governor(tokens);
    }

    /** The nearest sign in front of the trigger that governs it. */
    Outlook outlook(Find find, Sentence sentence) {
        int from = Math.max(sentence.firstToken(), find.token() - REACH);
        for (int i = find.token() - 1; i >= from; i--) {
            String word = lower(i);
            if (word.equals(";") || word.equals("\u201d") || word.equals("\"") || word.equals("\u201c")) {
                break;
            }
            Status status = sign(word);
            if (status != Status.HAPPENED && (find.trigger().verb() ? governsVerb(i, find) : governsNoun(i, find))) {
                return new Outlook(status, word);
            }
        }
        if (find.trigger().verb()) {
            boolean infinitive = find.token() > sentence.firstToken()
                    && tokens.get(find.token() - 1).tag().equals("TO");
            return infinitive && !governor.makesReal(find) ? new Outlook(Status.PLANNED, "to") : Outlook.HAPPENED;
        }
        Outlook above = governor.outlookOfNoun(find, sentence);
        return above == null ? Outlook.HAPPENED : above;
    }

    /** No other verb with a tense of its own stands between: "agreed to withdraw", "would not have withdrawn". */
    private boolean governsVerb(int sign, Find find) {
        for (int i = sign + 1; i < find.token(); i++) {
            String tag = tokens.get(i).tag();
            boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            if ((finite && !AUXILIARY.contains(lower(i))) || lower(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Only small words, names and owners stand between: "a planned withdrawal", "calls for the army's withdrawal". */
    private boolean governsNoun(int sign, Find find) {
        boolean negation = NOT.contains(lower(sign));
        for (int i = sign + 1; i < find.token(); i++) {
            String tag = tokens.get(i).tag();
            boolean owner = tag.startsWith("NNP")
                    || tag.equals("POS")
                    || (tag.startsWith("NN") && (tokens.get(i + 1).tag().equals("POS") || i + 1 == find.token()));
            boolean small = tag.equals("DT")
                    || tag.startsWith("JJ")
                    || tag.equals("PRP$")
                    || (tag.equals("IN") && !negation && LINKS.contains(lower(i)));
            if (!owner && !small) {
                return false;
            }
        }
        return true;
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    private static Status sign(String word) {
        if (NOT.contains(word) || DENY.contains(word)) {
            return Status.DENIED;
        }
        if (DEMAND.contains(word)) {
            return Status.DEMANDED;
        }
        if (PLAN.contains(word)) {
            return Status.PLANNED;
        }
        return SUPPOSE.contains(word) ? Status.HYPOTHETICAL : Status.HAPPENED;
    }
}
