package dev.throughline.extract.event;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Event;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Event.Status;
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

    private static final Set<EventType> STATES = Set.of(
            EventType.COOPERATE,
            EventType.SUPPORT,
            EventType.REJECT,
            EventType.AGREE,
            EventType.REQUEST,
            EventType.CONCEDE);

    private final TriggerLexicon lexicon = new TriggerLexicon();

    public List<Event> events(AnnotatedText text, List<Statement> statements, List<Entity> entities) {
        List<Event> events = new ArrayList<>();
        Mentions mentions = new Mentions(entities);
        TriggerFinder finder = new TriggerFinder(lexicon, text.tokens());
        StatusReader status = new StatusReader(text.tokens());
        Arguments arguments = new Arguments(text.tokens(), mentions);
        for (Sentence sentence : text.sentences()) {
            for (Find find : finder.finds(sentence)) {
                Arguments.Roles roles = arguments.roles(find, sentence);
                if (isBareState(find, roles) && !entities.isEmpty()) {
                    continue;
                }
                Span trigger = span(text, find);
                Outlook outlook = status.outlook(find, sentence);
                Status state = demanded(outlook.status(), trigger, statements);
                events.add(new Event(
                        "v" + (events.size() + 1),
                        type(find, outlook),
                        find.trigger().mode(),
                        trigger,
                        roles.actors(),
                        roles.targets(),
                        mentions.place(trigger.end(), sentence, text.article().text()),
                        time(text, sentence, trigger),
                        state,
                        statement(trigger, statements),
                        find.confidence()));
            }
        }
        return List.copyOf(events);
    }

    /** "Cooperation", "support", "opposition" of nobody to nobody is a word, not an event. */
    private static boolean isBareState(Find find, Arguments.Roles roles) {
        boolean nobody = roles.actors().isEmpty() && roles.targets().isEmpty();
        return !find.trigger().verb()
                && nobody
                && STATES.contains(find.trigger().type());
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

    /** The time of the sentence that stands nearest to the trigger. */
    private static @Nullable String time(AnnotatedText text, Sentence sentence, Span trigger) {
        String id = null;
        int distance = Integer.MAX_VALUE;
        for (Time time : text.times()) {
            Span span = time.span();
            boolean point = switch (time.precision()) {
                case DURATION, SET, VAGUE, DECADE, CENTURY -> false;
                default -> true;
            };
            if (point && span.start() >= sentence.start() && span.end() <= sentence.end()) {
                int gap = span.start() >= trigger.end() ? span.start() - trigger.end() : trigger.start() - span.end();
                if (gap < distance) {
                    id = time.id();
                    distance = gap;
                }
            }
        }
        return id;
    }
}
