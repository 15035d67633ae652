package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Event.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether an event happened, is planned, demanded, denied or only supposed: the nearest sign that governs its trigger,
 * going up the tree from it; where the sentence has no tree, the nearest in front of it.
 */
final class StatusReader {

    private static final Set<String> NOT =
            Set.of("not", "n't", "never", "no", "nor", "without", "neither", "hardly", "nobody", "none", "instead");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");
    private static final Set<String> SUPPOSED = Set.of("if", "unless", "whether", "lest", "until");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> ASIDE = Set.of(
            "after",
            "before",
            "since",
            "following",
            "during",
            "amid",
            "despite",
            "because",
            "until",
            "over",
            "through",
            "via");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private static final Set<EventType> DEFINITE =
            Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.ACCUSE);
    private static final int HIGHEST = 6;
    private static final int REACH = 6;

    private final List<Token> tokens;
    private final OutlookWords words;
    private final Subjects tree;

    StatusReader(List<Token> tokens, OutlookWords words) {
        this.tokens = tokens;
        this.words = words;
        this.tree = new Subjects(tokens);
    }

    Outlook outlook(Find find, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!tokens.get(i).isRoot()) {
                return overTree(find, sentence);
            }
        }
        return inFront(find, sentence);
    }

    private Outlook overTree(Find find, Sentence sentence) {
        int at = find.trigger().verb() ? find.token() : find.end() - 1;
        if (tokens.get(at).tag().equals("MD")) {
            return Outlook.HAPPENED;
        }
        boolean infinitive = false;
        for (int step = 0; step < HIGHEST; step++) {
            boolean first = step == 0;
            boolean verb = tokens.get(at).tag().startsWith("VB");
            Outlook own = verb ? ofVerb(at, sentence) : ofNoun(at, find, sentence);
            boolean other =
                    verb && !first && !find.trigger().verb() && !words.isLight(lower(at)) && !words.isReal(lower(at));
            if (own != null && own.status() == Status.DENIED && other) {
                return new Outlook(Status.HYPOTHETICAL, own.sign());
            }
            if (own != null) {
                Outlook denied = own.status() == Status.DENIED ? null : deniedAbove(at, sentence);
                return denied == null ? own : denied;
            }
            infinitive |= first && tokens.get(at).tag().equals("VB") && hasTo(at, sentence);
            if (tokens.get(at).isRoot()) {
                break;
            }
            String relation = tokens.get(at).relation();
            int above = tokens.get(at).head();
            boolean participle = !tokens.get(at).tag().equals("VB")
                    && (relation.equals("advcl") || relation.equals("acl") || relation.equals("vmod"));
            boolean adjunct = !verb && ASIDE.contains(tree.preposition(at, sentence));
            boolean about = !verb
                    && relation.startsWith("nsubj")
                    && !tokens.get(above).tag().startsWith("VB");
            if (relation.startsWith("acl:relcl") || adjunct || about) {
                break;
            }
            boolean part = step > 0 || isDefinite(at, sentence);
            boolean lent = words.isLight(lower(above));
            if (!verb && relation.startsWith("nsubj") && part && !lent && isNegated(above, sentence)) {
                break;
            }
            Outlook governed = governed(at, above, relation, verb, find, sentence);
            if (governed != null) {
                return governed;
            }
            if (verb && participle) {
                break;
            }
            boolean real = words.isReal(lower(above));
            boolean shared = relation.equals("conj") && tokens.get(at).tag().equals("VB");
            boolean object = !verb && isArgument(relation);
            if (real) {
                infinitive = false;
            } else if (relation.equals("conj") && !shared && verb) {
                break;
            } else if (verb
                    && !shared
                    && !relation.equals("xcomp")
                    && !relation.equals("acl")
                    && !relation.equals("advcl")) {
                break;
            } else if (!verb && !object && !relation.equals("conj")) {
                break;
            } else if (!verb
                    && tokens.get(above).tag().startsWith("VB")
                    && !lendsTense(at, above, relation, find, sentence)) {
                break;
            }
            at = above;
        }
        if (isCommand(find, sentence)) {
            return new Outlook(Status.DEMANDED, "");
        }
        return infinitive ? new Outlook(Status.PLANNED, "to") : Outlook.HAPPENED;
    }

    /** "Free the hostages": a bare verb that opens its sentence or its quotation and has no subject. */
    private boolean isCommand(Find find, Sentence sentence) {
        int verb = find.token();
        boolean opens = verb == sentence.firstToken() || !tokens.get(verb - 1).isWord();
        return opens
                && tokens.get(verb).tag().equals("VB")
                && tree.children(verb, sentence).stream()
                        .noneMatch(i -> tokens.get(i).relation().startsWith("nsubj"));
    }

    /** "Ruled out that he would", "dismissed reports of": what is denied is denied, however it is put. */
    private @Nullable Outlook deniedAbove(int at, Sentence sentence) {
        Token token = tokens.get(at);
        boolean governs = token.relation().equals("ccomp")
                || token.relation().equals("xcomp")
                || token.relation().equals("dobj")
                || token.relation().equals("obj");
        boolean denied = governs
                && !token.isRoot()
                && words.ofVerb(lower(token.head())) == Status.DENIED
                && !isNegated(token.head(), sentence);
        return denied ? new Outlook(Status.DENIED, lower(token.head())) : null;
    }

    /** What stands with a verb itself: negation, a modal, "if"; null where nothing does. */
    private @Nullable Outlook ofVerb(int verb, Sentence sentence) {
        Outlook modal = null;
        boolean supposed = false;
        for (int i : tree.children(verb, sentence)) {
            String word = lower(i);
            String relation = tokens.get(i).relation();
            if (relation.equals("neg") || (relation.equals("advmod") && NOT.contains(word))) {
                return new Outlook(Status.DENIED, word);
            }
            if (relation.equals("advmod") && word.equals("yet") && hasTo(verb, sentence)) {
                return new Outlook(Status.DENIED, word);
            }
            boolean subject = relation.startsWith("nsubj") || relation.equals("dobj") || relation.equals("obj");
            if ((subject && (NOBODY.contains(word) || isNone(i, sentence))) || isWithout(relation, word)) {
                return new Outlook(Status.DENIED, word);
            }
            supposed |= relation.equals("mark") && SUPPOSED.contains(word);
            supposed |= relation.equals("advmod") && words.ofWord(word) == Status.HYPOTHETICAL;
            if (tokens.get(i).tag().equals("MD")) {
                modal = modal(verb, i, sentence);
            }
        }
        if (supposed) {
            return new Outlook(Status.HYPOTHETICAL, "if");
        }
        return modal;
    }

    private static boolean isWithout(String relation, String word) {
        return (relation.equals("mark") || relation.equals("case"))
                && (word.equals("without") || word.equals("against") || word.equals("instead"));
    }

    private @Nullable Outlook modal(int verb, int modal, Sentence sentence) {
        String word = lower(modal);
        Status status = words.ofWord(word);
        if (status == null) {
            return null;
        }
        boolean told = tokens.get(verb).relation().equals("ccomp")
                && words.isSpeech(lower(tokens.get(verb).head()));
        boolean open = false;
        boolean past = false;
        for (int i : tree.children(verb, sentence)) {
            open |= tokens.get(i).relation().startsWith("advcl")
                    && tree.children(i, sentence).stream().anyMatch(k -> SUPPOSED.contains(lower(k)));
            past |= lower(i).equals("have") && tokens.get(i).relation().startsWith("aux");
        }
        if (word.equals("would") && told && !past && !open) {
            return new Outlook(Status.PLANNED, word);
        }
        return new Outlook(open && status == Status.PLANNED ? Status.HYPOTHETICAL : status, word);
    }

    /** What stands with a noun itself: "no", "planned", "possible"; null where nothing does. */
    private @Nullable Outlook ofNoun(int noun, Find find, Sentence sentence) {
        for (int i : tree.children(noun, sentence)) {
            String word = lower(i);
            String relation = tokens.get(i).relation();
            if (relation.equals("neg") || (relation.equals("det") && word.equals("no")) || isWithout(relation, word)) {
                boolean own = noun == find.end() - 1;
                if (word.equals("against")) {
                    return own ? null : new Outlook(Status.DENIED, word);
                }
                boolean will = words.ofWord(lower(noun)) == Status.PLANNED || words.isReal(lower(noun));
                return new Outlook(own || will ? Status.DENIED : Status.HYPOTHETICAL, word);
            }
            boolean before =
                    i < noun && (relation.equals("amod") || relation.equals("det") || relation.equals("compound"));
            Status status = before ? words.ofWord(word) : null;
            if (status != null && status != Status.DENIED) {
                return new Outlook(status, word);
            }
        }
        return null;
    }

    private boolean isNone(int noun, Sentence sentence) {
        return tree.children(noun, sentence).stream()
                .anyMatch(i -> lower(i).equals("no")
                        && (tokens.get(i).relation().equals("det")
                                || tokens.get(i).relation().equals("neg")));
    }

    /** What the word above says of what it governs; null where it says nothing. */
    private @Nullable Outlook governed(int at, int above, String relation, boolean verb, Find find, Sentence sentence) {
        String word = lower(above);
        boolean clause = verb && !relation.equals("conj") && !relation.startsWith("nsubj");
        boolean ofNoun = !verb && isArgument(relation);
        if (!clause && !ofNoun) {
            return null;
        }
        boolean verbAbove = tokens.get(above).tag().startsWith("VB");
        Status told = words.ofVerb(word);
        boolean speech = words.isSpeech(word) && told != Status.DENIED && told != Status.DEMANDED;
        if (clause && relation.equals("ccomp") && speech) {
            return null;
        }
        boolean kept = words.ofVerb(word) == Status.DENIED
                && tree.children(at, sentence).stream().anyMatch(i -> lower(i).equals("from"));
        if (clause && relation.equals("advcl") && !tokens.get(at).tag().equals("VB") && !kept) {
            return null;
        }
        if (word.equals("faced")) {
            return null;
        }
        Status status = verbAbove ? words.ofVerb(word) : words.ofWord(word);
        if (status == null && verbAbove && BE.contains(word) && hasTo(at, sentence)) {
            boolean supposed = tree.children(above, sentence).stream().anyMatch(i -> SUPPOSED.contains(lower(i)));
            return new Outlook(supposed ? Status.HYPOTHETICAL : Status.PLANNED, word);
        }
        if (status == null && HAVE.contains(word) && hasTo(at, sentence)) {
            boolean yet = tree.children(above, sentence).stream().anyMatch(i -> lower(i).equals("yet"));
            return new Outlook(yet ? Status.DENIED : Status.DEMANDED, word);
        }
        if (status == null || (ofNoun && verbAbove && !governsNoun(status, at, above, relation, find, sentence))) {
            return null;
        }
        if (ofNoun
                && verbAbove
                && words.isAsked(word)
                && !tree.preposition(at, sentence).equals("for")) {
            return null;
        }
        boolean wished = (word.startsWith("want") || word.startsWith("expect") || word.startsWith("wish"))
                && hasOwnSubject(at, above, sentence);
        if (wished) {
            return new Outlook(Status.DEMANDED, word);
        }
        if (status == Status.PLANNED && isNegated(above, sentence)) {
            return new Outlook(Status.DENIED, word);
        }
        Outlook denied = status == Status.DENIED ? null : deniedAbove(above, sentence);
        if (denied != null) {
            return denied;
        }
        return new Outlook(status, word);
    }

    /** "Demanded a withdrawal", "cancelled her visit": but not "rejected the attack", which happened. */
    private boolean governsNoun(Status status, int noun, int verb, String relation, Find find, Sentence sentence) {
        boolean object = relation.equals("dobj") || relation.equals("obj") || relation.startsWith("nsubjpass");
        String preposition = tree.preposition(noun, sentence);
        boolean call = preposition.equals("for") || preposition.equals("on") || preposition.equals("about");
        return switch (status) {
            case DENIED ->
                object
                        && (lower(verb).startsWith("den")
                                || isOff(verb, sentence)
                                || !DEFINITE.contains(find.trigger().type())
                                || !isDefinite(noun, sentence));
            case DEMANDED, PLANNED ->
                (object && !isOfAnnounced(verb, find))
                        || (call && !isDefinite(noun, sentence))
                        || preposition.equals("for");
            case HYPOTHETICAL ->
                (object || call || preposition.equals("from") || preposition.equals("of"))
                        && !(DEFINITE.contains(find.trigger().type()) && isDefinite(noun, sentence));
            case HAPPENED -> false;
        };
    }

    /** An arrest that is announced has happened. */
    private boolean isOfAnnounced(int verb, Find find) {
        return lower(verb).startsWith("announc")
                && DEFINITE.contains(find.trigger().type());
    }

    private boolean isOff(int verb, Sentence sentence) {
        return tree.children(verb, sentence).stream().anyMatch(i -> lower(i).equals("off") || lower(i).equals("out"));
    }

    /** Whether the tense of a verb is that of its noun too: "will hold talks", "a strike would close". */
    private boolean lendsTense(int noun, int verb, String relation, Find find, Sentence sentence) {
        boolean open = !DEFINITE.contains(find.trigger().type()) || !isDefinite(noun, sentence);
        if (relation.startsWith("nsubj")) {
            return open;
        }
        return words.isLight(lower(verb)) || open;
    }

    private boolean isDefinite(int noun, Sentence sentence) {
        return tree.children(noun, sentence).stream().anyMatch(i -> {
            String relation = tokens.get(i).relation();
            boolean determined = relation.equals("det") && (lower(i).startsWith("th") || lower(i).equals("both"));
            return determined
                    || relation.equals("nmod:poss")
                    || tokens.get(i).tag().equals("CD");
        });
    }

    private static boolean isArgument(String relation) {
        return relation.equals("dobj")
                || relation.equals("obj")
                || relation.startsWith("nsubj")
                || relation.startsWith("nmod")
                || relation.startsWith("obl");
    }

    private boolean hasOwnSubject(int clause, int above, Sentence sentence) {
        boolean own = tree.children(clause, sentence).stream()
                .anyMatch(i -> tokens.get(i).relation().startsWith("nsubj"));
        boolean object = tree.children(above, sentence).stream()
                .anyMatch(i -> i < clause
                        && (tokens.get(i).relation().equals("dobj")
                                || tokens.get(i).relation().equals("obj")));
        return own || object;
    }

    private boolean isNegated(int verb, Sentence sentence) {
        return tree.children(verb, sentence).stream().anyMatch(i -> {
            String relation = tokens.get(i).relation();
            return relation.equals("neg") || (relation.equals("advmod") && NOT.contains(lower(i)));
        });
    }

    private boolean hasTo(int verb, Sentence sentence) {
        return tree.children(verb, sentence).stream()
                .anyMatch(i -> tokens.get(i).tag().equals("TO"));
    }

    /** The nearest sign in front of the trigger, over small words, names and auxiliaries. */
    private Outlook inFront(Find find, Sentence sentence) {
        int from = Math.max(sentence.firstToken(), find.token() - REACH);
        for (int i = find.token() - 1; i >= from; i--) {
            String word = lower(i);
            Status status = NOT.contains(word) ? Status.DENIED : words.ofWord(word);
            if (status == null && tokens.get(i).tag().startsWith("VB")) {
                status = words.ofVerb(word);
            }
            if (status != null) {
                return new Outlook(status, word);
            }
            if (tokens.get(i).tag().equals(",") || tokens.get(i).tag().equals(":")) {
                break;
            }
        }
        boolean infinitive = find.trigger().verb()
                && find.token() > sentence.firstToken()
                && tokens.get(find.token() - 1).tag().equals("TO");
        return infinitive ? new Outlook(Status.PLANNED, "to") : Outlook.HAPPENED;
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
