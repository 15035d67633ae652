package dev.throughline.extract.event;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time of an event among those of its sentence: the one that stands nearest to the trigger in the tree.
 *
 * <p>A time that hangs on a verb of saying above the trigger is when it was said, not when it happened.
 */
final class EventTime {

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "told",
            "announced",
            "reported",
            "reports",
            "added",
            "stated",
            "claimed",
            "declared",
            "confirmed",
            "wrote",
            "tweeted",
            "insisted",
            "stressed",
            "warned",
            "noted",
            "explained");
    private static final int FAR = 100;

    private final List<Time> times;
    private final List<Token> tokens;

    EventTime(AnnotatedText text) {
        this.times = text.times();
        this.tokens = text.tokens();
    }

    /** The id of the time, null where the sentence has none for this event. */
    @Nullable
    String time(Find find, Sentence sentence) {
        String id = null;
        int nearest = Integer.MAX_VALUE;
        for (Time time : times) {
            boolean point = switch (time.precision()) {
                case DURATION, SET, VAGUE, DECADE, CENTURY -> false;
                default -> true;
            };
            boolean inside =
                    time.span().start() >= sentence.start() && time.span().end() <= sentence.end();
            if (point && inside) {
                int head = head(time, sentence);
                int distance = distance(head, find.token()) * FAR + Math.abs(head - find.token());
                if (distance < nearest && !isOfSaying(head, find)) {
                    id = time.id();
                    nearest = distance;
                }
            }
        }
        return id;
    }

    private int head(Time time, Sentence sentence) {
        int head = sentence.firstToken();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            boolean inside = token.start() >= time.span().start()
                    && token.end() <= time.span().end();
            Token above = tokens.get(token.head());
            boolean top = token.isRoot()
                    || above.start() < time.span().start()
                    || above.end() > time.span().end();
            if (inside && top) {
                head = i;
            }
        }
        return head;
    }

    /** The steps from one word to another over the tree. */
    private int distance(int one, int other) {
        List<Integer> up = upwards(one);
        List<Integer> back = upwards(other);
        for (int i = 0; i < up.size(); i++) {
            int at = back.indexOf(up.get(i));
            if (at >= 0) {
                return i + at;
            }
        }
        return FAR;
    }

    private List<Integer> upwards(int token) {
        List<Integer> way = new ArrayList<>(List.of(token));
        while (!tokens.get(way.getLast()).isRoot() && way.size() < FAR) {
            way.add(tokens.get(way.getLast()).head());
        }
        return way;
    }

    private boolean isOfSaying(int time, Find find) {
        int above = tokens.get(time).head();
        boolean saying = above != find.token()
                && above != find.partner()
                && SAYING.contains(tokens.get(above).text().toLowerCase(Locale.ROOT));
        return saying && upwards(find.token()).contains(above);
    }
}
