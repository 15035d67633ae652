package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Participant;
import dev.throughline.extract.Participant.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who acts and who is acted upon: over the tree where the sentence has one, else by the side of the trigger. */
final class Arguments {

    private static final Set<String> TOWARDS =
            Set.of("with", "against", "to", "on", "from", "at", "for", "upon", "toward", "towards", "over", "into");
    private static final Set<String> WHERE = Set.of("in", "near", "inside", "along", "around", "outside");
    private static final Set<String> BODY = Set.of("of", "between", "among", "by", "like", "including");
    /** "Jailed on charges of", "put under investigation": the verb says who and whom. */
    private static final Set<String> UPON = Set.of("on", "under");

    private static final Set<EventType> ASKING = Set.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE);
    private static final Set<EventType> LOCAL = Set.of(
            EventType.AID,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.COERCE,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.ASSAULT,
            EventType.SUPPORT);
    private static final Set<EventType> FAR =
            Set.of(EventType.PROTEST, EventType.REJECT, EventType.SANCTION, EventType.THREATEN, EventType.CONCEDE);
    /** Whom a thing is for, to or with: "a programme for Chad" concerns Chad and not the programme. */
    private static final Set<String> BEYOND = Set.of("to", "with", "against", "for", "from", "toward", "towards");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN", "MD");
    private static final Set<String> TO = Set.of("to", "with", "against", "for", "toward", "towards");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final int DEEPEST = 3;

    private final List<Token> tokens;
    private final ActorReader actors;
    private final OutlookWords words;
    private final Subjects subjects;

    Arguments(List<Token> tokens, ActorReader actors, OutlookWords words) {
        this.tokens = tokens;
        this.actors = actors;
        this.words = words;
        this.subjects = new Subjects(tokens);
    }

    List<Participant> participants(Find find, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!tokens.get(i).isRoot()) {
                return overTree(find, sentence);
            }
        }
        return bySide(find, sentence);
    }

    private List<Participant> overTree(Find find, Sentence sentence) {
        Set<Integer> doing = new LinkedHashSet<>();
        Set<Integer> done = new LinkedHashSet<>();
        int word = find.trigger().verb() ? find.token() : find.end() - 1;
        boolean modal = tokens.get(word).tag().equals("MD") && !tokens.get(word).isRoot();
        boolean noun = tokens.get(word).tag().startsWith("NN")
                && subjects.children(word, sentence).stream()
                        .noneMatch(i -> tokens.get(i).relation().equals("dobj"));
        boolean verb = find.trigger().verb() && !noun;
        if (modal) {
            int required = tokens.get(word).head();
            doing.addAll(subjects.above(required, sentence));
            done.addAll(subjects.of(required, sentence));
        } else if (verb) {
            doing.addAll(subjects.of(word, sentence));
            done.addAll(objects(word, sentence, 0));
            if (ASKING.contains(find.trigger().type())) {
                done.addAll(subjects.below(word, sentence));
            }
        } else {
            ofNoun(find, word, sentence, doing, done);
        }
        if (find.partner() != find.token()) {
            ofNoun(find, find.partner(), sentence, doing, done);
        }
        if (!verb && !modal && actorsAmong(doing, sentence).isEmpty()) {
            around(find, word, sentence, doing, done);
        }
        for (int pronoun : List.copyOf(doing)) {
            if (tokens.get(pronoun).tag().equals("PRP") && !actors.isActor(pronoun, sentence)) {
                boolean it = lower(pronoun).equals("it");
                subjects.above(word, sentence).stream()
                        .filter(i -> !it || !actors.isPerson(i))
                        .forEach(doing::add);
            }
        }
        List<Integer> acting = actorsAmong(doing, sentence);
        List<Integer> acted = actorsAmong(done, sentence);
        acted.removeAll(acting);
        if (acted.isEmpty() && find.trigger().type() == EventType.THREATEN) {
            acted.addAll(conditioned(word, sentence));
            acted.removeAll(acting);
        }
        boolean named = noun && find.trigger().type() == EventType.ASSAULT;
        if (acted.isEmpty() && LOCAL.contains(find.trigger().type()) && !named) {
            acted.addAll(places(word, sentence));
        }
        if (acted.isEmpty() && FAR.contains(find.trigger().type())) {
            boolean lent = tokens.get(word).relation().equals("dobj")
                    && tokens.get(tokens.get(word).head()).tag().startsWith("VB");
            acted.addAll(farther(lent ? tokens.get(word).head() : word, acting, sentence));
        }
        if (acted.isEmpty()) {
            acted.addAll(ahead(find.end(), acting, sentence));
        }
        if (find.trigger().type() == EventType.MOBILIZE) {
            acted.removeIf(head -> !actors.isOfCountry(head, sentence)
                    || preposition(head, sentence).equals("from"));
        }
        List<Participant> participants = new ArrayList<>();
        for (int head : acting) {
            actors.participants(Role.ACTOR, head, sentence).forEach(p -> add(participants, p));
        }
        for (int head : acted) {
            actors.participants(Role.TARGET, head, sentence).forEach(p -> add(participants, p));
        }
        return actors.withCountries(participants);
    }

    /** The countries named behind the first "to", "with" or "against" before the next verb: what the tree has lost. */
    private List<Integer> ahead(int from, List<Integer> acting, Sentence sentence) {
        List<Integer> found = new ArrayList<>();
        for (int i = from + 1;
                i < sentence.endToken() && !FINITE.contains(tokens.get(i).tag());
                i++) {
            String before = lower(tokens.get(i - 1).tag().equals("DT") ? i - 2 : i - 1);
            boolean goesOn = !found.isEmpty() && (before.equals(",") || before.equals("and"));
            if (tokens.get(i).tag().startsWith("NNP") && (goesOn || TO.contains(before))) {
                int head = i;
                while (head + 1 < sentence.endToken()
                        && tokens.get(head + 1).tag().startsWith("NNP")) {
                    head++;
                }
                if (!acting.contains(head) && actors.isActor(head, sentence) && actors.isOfCountry(head, sentence)) {
                    found.add(head);
                }
                i = head;
            } else if (!found.isEmpty()
                    && !tokens.get(i).tag().equals(",")
                    && !tokens.get(i).tag().equals("CC")) {
                return found;
            }
        }
        return found;
    }

    /** Who must do something lest a threat come true: "will close the pipe if Chad does not pay". */
    private List<Integer> conditioned(int verb, Sentence sentence) {
        for (int i = verb + 1; i < sentence.endToken(); i++) {
            boolean clause = tokens.get(i).relation().equals("advcl") && actors.isUnder(i, verb);
            if (clause
                    && children(i, sentence).stream()
                            .anyMatch(k -> tokens.get(k).relation().equals("mark") && CONDITIONS.contains(lower(k)))) {
                return actorsAmong(new LinkedHashSet<>(subjects.of(i, sentence)), sentence);
            }
        }
        return List.of();
    }

    /** The first behind a verb, under it, that can act and does not: "marched to demand the release of". */
    private List<Integer> farther(int verb, List<Integer> acting, Sentence sentence) {
        for (int i = verb + 1; i < sentence.endToken(); i++) {
            String relation = tokens.get(i).relation();
            boolean argument = isOblique(relation) || relation.equals("dobj") || relation.equals("obj");
            if (argument
                    && tokens.get(i).tag().startsWith("NN")
                    && !acting.contains(i)
                    && actors.isUnder(i, verb)
                    && actors.isActor(i, sentence)
                    && actors.isSelf(i, sentence)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    /** The countries in which a verb does it, or has it done: whom it concerns, where nobody else is named. */
    private List<Integer> places(int verb, Sentence sentence) {
        List<Integer> places = new ArrayList<>();
        for (int i : children(verb, sentence)) {
            if (isPlace(i, sentence)) {
                places.add(i);
            }
        }
        for (int i = verb + 1; i < sentence.endToken() && places.isEmpty(); i++) {
            if (actors.isUnder(i, verb) && isPlace(i, sentence)) {
                places.add(i);
            }
        }
        return places;
    }

    private boolean isPlace(int at, Sentence sentence) {
        return isOblique(tokens.get(at).relation())
                && WHERE.contains(preposition(at, sentence))
                && (tokens.get(at).tag().startsWith("NNP")
                        || (tokens.get(at).tag().startsWith("NN") && actors.isOfCountry(at, sentence)))
                && actors.isActor(at, sentence);
    }

    /** Once each: who stands in both roles by two of his words is an actor. */
    private static void add(List<Participant> participants, Participant next) {
        boolean again = participants.stream()
                .anyMatch(p -> p.span().overlaps(next.span())
                        || (p.entity() != null && p.entity().equals(next.entity()) && p.role() != next.role()));
        if (!again) {
            participants.add(next);
        }
    }

    private List<Integer> actorsAmong(Set<Integer> heads, Sentence sentence) {
        List<Integer> among = new ArrayList<>();
        for (int head : heads) {
            for (int one : subjects.conjoined(head, sentence)) {
                if (!among.contains(one) && actors.isActor(one, sentence)) {
                    among.add(one);
                }
            }
        }
        return among;
    }

    /** Whom or what a verb is done to: its objects, what they lead to where they can not act, the verb that it governs. */
    private List<Integer> objects(int verb, Sentence sentence, int depth) {
        List<Integer> found = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        for (int i : children(verb, sentence)) {
            String relation = tokens.get(i).relation();
            boolean object = relation.equals("dobj") || relation.equals("obj") || relation.equals("iobj");
            if (object || (Subjects.isPassiveSubject(relation) && subjects.isPassive(verb, sentence))) {
                List<Integer> beyond =
                        isThing(i, sentence) ? countries(ofThing(i, sentence, depth), sentence) : List.of();
                if (beyond.isEmpty() && actors.isActor(i, sentence) && !leadsOn(i, sentence)) {
                    found.add(i);
                } else {
                    found.addAll(beyond.isEmpty() ? ofThing(i, sentence, depth) : beyond);
                }
            } else if (isOblique(relation) && isTowards(i, verb, sentence)) {
                if (actors.isActor(i, sentence)) {
                    found.add(i);
                } else {
                    found.addAll(ofThing(i, sentence, depth));
                }
            } else if (isOblique(relation) && preposition(i, sentence).equals("of") && actors.isActor(i, sentence)) {
                found.add(i);
            } else if (relation.equals("xcomp") || (relation.equals("ccomp") && !subjects.hasOwn(i, sentence))) {
                below.add(i);
            }
        }
        if (actorsAmong(new LinkedHashSet<>(found), sentence).isEmpty() && depth < DEEPEST) {
            below.forEach(i -> found.addAll(objects(i, sentence, depth + 1)));
        }
        if (isParticiple(verb)) {
            found.add(tokens.get(verb).head());
        }
        return found;
    }

    private List<Integer> countries(List<Integer> heads, Sentence sentence) {
        return heads.stream().filter(head -> actors.isOfCountry(head, sentence)).toList();
    }

    /** What neither is somebody nor names a country: "hostile acts". */
    private boolean isThing(int at, Sentence sentence) {
        return !actors.isSelf(at, sentence) && !actors.isOfCountry(at, sentence);
    }

    /** "By" leads from an active verb to whom its object comes from: "rejected calls by". */
    private boolean isTowards(int argument, int verb, Sentence sentence) {
        String preposition = preposition(argument, sentence);
        return TOWARDS.contains(preposition)
                || preposition.equals("between")
                || preposition.equals("among")
                || (preposition.equals("by") && !subjects.isPassive(verb, sentence));
    }

    /** "Demonstration staged by": a passive participle is done to its noun. */
    private boolean isParticiple(int verb) {
        Token token = tokens.get(verb);
        return token.tag().equals("VBN") && token.relation().equals("acl") && !token.isRoot();
    }

    /** A part of somebody ({@code troops to Chad}) is not who is acted upon where the words lead on to another. */
    private boolean leadsOn(int head, Sentence sentence) {
        for (int i : children(head, sentence)) {
            if (tokens.get(i).tag().equals("PRP$")) {
                return true;
            }
            String preposition = isOblique(tokens.get(i).relation()) ? preposition(i, sentence) : "";
            boolean on = preposition.equals("to") || (BEYOND.contains(preposition) && !actors.isSelf(head, sentence));
            if (on && actors.isActor(i, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Whom a thing leads to: "aid to Chad", "Chad's efforts", "a ban on the party". */
    private List<Integer> ofThing(int thing, Sentence sentence, int depth) {
        List<Integer> found = new ArrayList<>();
        List<Integer> where = new ArrayList<>();
        for (int i : children(thing, sentence)) {
            String relation = tokens.get(i).relation();
            boolean owner = relation.equals("nmod:poss") || relation.equals("compound") || relation.equals("amod");
            String preposition = isOblique(relation) ? preposition(i, sentence) : "";
            boolean towards =
                    TOWARDS.contains(preposition) || BODY.contains(preposition) || WHERE.contains(preposition);
            boolean kind = relation.equals("compound") && tokens.get(i).tag().equals("NN");
            if (kind || tokens.get(i).tag().equals("PRP$") || actors.isInsideName(i)) {
                continue;
            }
            if ((owner || towards) && actors.isActor(i, sentence) && !(towards && leadsOn(i, sentence))) {
                (WHERE.contains(preposition) ? where : found).add(i);
            } else if (towards && depth < DEEPEST) {
                found.addAll(ofThing(i, sentence, depth + 1));
            } else if (relation.startsWith("acl") && depth < DEEPEST) {
                found.addAll(objects(i, sentence, depth + 1));
            }
        }
        return found.isEmpty() ? where : found;
    }

    private void ofNoun(Find find, int noun, Sentence sentence, Set<Integer> doing, Set<Integer> done) {
        boolean suffers = Doing.isSuffered(lower(noun));
        for (int i : children(noun, sentence)) {
            String relation = tokens.get(i).relation();
            if (i >= find.token() && i < find.end()) {
                continue;
            }
            if (relation.equals("nmod:poss")) {
                (suffers ? done : doing).add(i);
            } else if (relation.equals("compound") && actors.isPerson(i)) {
                done.add(i);
            } else if (relation.equals("compound") || relation.equals("amod")) {
                if (find.partner() == find.token() && !suffers) {
                    doing.add(i);
                }
            } else if (isOblique(relation)) {
                String preposition = preposition(i, sentence);
                if (preposition.equals("of")) {
                    (suffers || Doing.isDoneTo(find.trigger()) ? done : doing).add(i);
                } else if (preposition.equals("by") || preposition.equals("between") || preposition.equals("among")) {
                    doing.add(i);
                } else if (TOWARDS.contains(preposition)) {
                    done.add(i);
                    if (!actors.isActor(i, sentence)) {
                        done.addAll(ofThing(i, sentence, 1));
                    }
                } else if (WHERE.contains(preposition) && find.partner() != find.token()) {
                    done.add(i);
                }
            }
        }
    }

    /** The verb that a noun is the object of says who: "the army launched an attack on", "sanctions were imposed by". */
    private void around(Find find, int noun, Sentence sentence, Set<Integer> doing, Set<Integer> done) {
        Token token = tokens.get(noun);
        String relation = token.relation();
        if (token.isRoot() || !tokens.get(token.head()).tag().startsWith("VB")) {
            return;
        }
        boolean accusing = find.trigger().type() == EventType.ACCUSE;
        if (accusing && isOblique(relation) && UPON.contains(preposition(noun, sentence))) {
            doing.addAll(subjects.of(token.head(), sentence));
            if (actorsAmong(done, sentence).isEmpty()) {
                done.addAll(objects(token.head(), sentence, 1));
            }
            return;
        }
        boolean lent = words.isLight(lower(token.head())) || words.isReal(lower(token.head()));
        if (lent && (relation.equals("dobj") || relation.equals("obj") || relation.startsWith("nsubjpass"))) {
            doing.addAll(subjects.of(token.head(), sentence));
            if (actorsAmong(done, sentence).isEmpty()) {
                for (int i : children(token.head(), sentence)) {
                    if (isOblique(tokens.get(i).relation()) && TOWARDS.contains(preposition(i, sentence))) {
                        done.add(i);
                    }
                }
            }
        }
    }

    private List<Participant> bySide(Find find, Sentence sentence) {
        List<Participant> participants = new ArrayList<>();
        for (int i = find.token() - 1; i >= sentence.firstToken() && participants.isEmpty(); i--) {
            if (tokens.get(i).tag().startsWith("NN") && actors.isActor(i, sentence)) {
                actors.participants(Role.ACTOR, i, sentence).forEach(p -> add(participants, p));
            }
        }
        for (int i = find.end(); i < sentence.endToken(); i++) {
            if (tokens.get(i).tag().startsWith("NN") && actors.isActor(i, sentence)) {
                actors.participants(Role.TARGET, i, sentence).forEach(p -> add(participants, p));
                return participants;
            }
        }
        return participants;
    }

    private List<Integer> children(int head, Sentence sentence) {
        return subjects.children(head, sentence);
    }

    private static boolean isOblique(String relation) {
        return relation.startsWith("nmod") || relation.startsWith("obl");
    }

    private String preposition(int head, Sentence sentence) {
        return subjects.preposition(head, sentence);
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
