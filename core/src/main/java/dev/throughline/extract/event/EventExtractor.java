package dev.throughline.extract.event;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Event;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Event.Status;
import dev.throughline.extract.Participant;
import dev.throughline.extract.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what happened, is planned, demanded, denied or supposed. */
public final class EventExtractor {

    /** What PLOVER codes as AGREE as long as it lies ahead. */
    private static final Set<EventType> COOPERATION = Set.of(
            EventType.COOPERATE,
            EventType.AID,
            EventType.SUPPORT,
            EventType.CONSULT,
            EventType.CONCEDE,
            EventType.RETREAT);

    /** What it codes as THREATEN as long as it lies ahead. */
    private static final Set<EventType> HOSTILITY =
            Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.PROTEST);

    private static final Set<EventType> VIOLENCE = Set.of(EventType.ASSAULT, EventType.PROTEST);

    private static final Set<EventType> STATES = Set.of(
            EventType.COOPERATE,
            EventType.SUPPORT,
            EventType.REJECT,
            EventType.AGREE,
            EventType.REQUEST,
            EventType.CONCEDE);

    private final TriggerLexicon lexicon = new TriggerLexicon();
    private final RelationTyper typer = new RelationTyper(lexicon, RelationWeights.bundled());
    private final OutlookWords outlooks = new OutlookWords();
    private final ModeReader modes = new ModeReader();
    private final ContextReader contexts = new ContextReader();
    private final Country country = new Country();
    private final Sector sector = new Sector();

    public List<Event> events(AnnotatedText text, List<Statement> statements, List<Entity> entities) {
        List<Event> events = new ArrayList<>();
        Mentions mentions = new Mentions(entities);
        TriggerFinder finder = new TriggerFinder(lexicon, text.tokens());
        StatusReader status = new StatusReader(text.tokens(), outlooks);
        EventTime times = new EventTime(text);
        Arguments arguments =
                new Arguments(text.tokens(), new ActorReader(text, mentions, lexicon, country, sector), outlooks);
        for (Sentence sentence : text.sentences()) {
            List<Find> finds = events(finder.finds(sentence), text.tokens(), sentence);
            for (Find find : finds) {
                List<Participant> participants = arguments.participants(find, sentence);
                Span trigger = span(text, find);
                Outlook outlook = status.outlook(find, sentence);
                if (isBareState(find, participants, outlook) && !entities.isEmpty()) {
                    continue;
                }
                Status state = isOpen(find, text.tokens())
                        ? demanded(outlook.status(), trigger, statements)
                        : outlook.status();
                EventType open = type(find, outlook);
                EventType type = finds.size() > 1 ? open : typer.settled(text, open, find, participants);
                events.add(new Event(
                        "v" + (events.size() + 1),
                        type,
                        modes.mode(find, type, text.tokens(), sentence),
                        contexts.contexts(
                                text.tokens(), sentence, find.trigger().type()),
                        trigger,
                        participants,
                        ids(participants, Participant.Role.ACTOR),
                        ids(participants, Participant.Role.TARGET),
                        mentions.place(trigger.end(), sentence, text.article().text()),
                        times.time(find, sentence),
                        state,
                        statement(trigger, statements),
                        find.confidence()));
            }
        }
        return List.copyOf(events);
    }

    private static List<String> ids(List<Participant> participants, Participant.Role role) {
        List<String> ids = new ArrayList<>();
        for (Participant participant : participants) {
            String id = participant.entity();
            if (participant.role() == role && id != null && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /**
     * The finds that tell an event of their own: not the talks that somebody began, where beginning talks is one already, nor a
     * warning of what others may do.
     */
    private static List<Find> events(List<Find> finds, List<Token> tokens, Sentence sentence) {
        List<Find> kept = new ArrayList<>();
        Subjects tree = new Subjects(tokens);
        for (Find find : finds) {
            boolean warning = find.trigger().word().equals("warn")
                    && tree.below(find.token(), sentence).stream()
                            .anyMatch(i -> !tokens.get(i).tag().startsWith("PRP"));
            boolean again = !find.trigger().verb()
                    && finds.stream()
                            .anyMatch(other -> other.trigger().verb()
                                    && other.trigger().type() == find.trigger().type()
                                    && isNear(find.token(), other, tokens));
            if (!warning && !again) {
                kept.add(find);
            }
        }
        return kept;
    }

    /** Whether a noun hangs on a verb's partner, or on what does. */
    private static boolean isNear(int noun, Find verb, List<Token> tokens) {
        int above = tokens.get(noun).head();
        int partner = verb.partner();
        return partner != verb.token()
                && noun != above
                && (above == partner || tokens.get(above).head() == partner);
    }

    /** "Cooperation", "support", "opposition" of nobody to nobody is a word, not an event; nor is a threat that is not made. */
    private static boolean isBareState(Find find, List<Participant> participants, Outlook outlook) {
        EventType type = find.trigger().type();
        boolean noThreat = type == EventType.THREATEN && outlook.status() != Status.HAPPENED;
        return !find.trigger().verb()
                && ((participants.isEmpty() && (STATES.contains(type) || type == EventType.THREATEN)) || noThreat);
    }

    private static Span span(AnnotatedText text, Find find) {
        return text.article()
                .span(
                        text.tokens().get(find.token()).start(),
                        text.tokens().get(find.end() - 1).end());
    }

    private static EventType type(Find find, Outlook outlook) {
        EventType type = find.trigger().type();
        if (!outlook.isWilled() || !find.trigger().verb()) {
            return type;
        }
        if (COOPERATION.contains(type) || outlook.isAgreed()) {
            return EventType.AGREE;
        }
        return HOSTILITY.contains(type) ? EventType.THREATEN : type;
    }

    /** A verb without tense or a noun that may lie ahead: a demand can be for it; violence that has a noun has mostly happened. */
    private static boolean isOpen(Find find, List<Token> tokens) {
        return find.trigger().verb()
                ? !tokens.get(find.token()).tag().equals("VBD")
                : !VIOLENCE.contains(find.trigger().type());
    }

    /** What is said in a demand is demanded, unless its own words say more. */
    private static Status demanded(Status status, Span trigger, List<Statement> statements) {
        Statement holder = holder(trigger, statements);
        boolean demand =
                holder != null && (holder.act() == Statement.Act.DEMAND || holder.act() == Statement.Act.REQUEST);
        return demand && status == Status.HAPPENED ? Status.DEMANDED : status;
    }

    private static @Nullable String statement(Span trigger, List<Statement> statements) {
        Statement holder = holder(trigger, statements);
        return holder == null ? null : holder.id();
    }

    /** The shortest statement whose words hold the trigger. */
    private static @Nullable Statement holder(Span trigger, List<Statement> statements) {
        Statement holder = null;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            for (Span content : statement.content()) {
                if (content.covers(trigger) && content.end() - content.start() < shortest) {
                    holder = statement;
                    shortest = content.end() - content.start();
                }
            }
        }
        return holder;
    }
}
