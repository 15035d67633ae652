package dev.throughline.extract.event;

import dev.throughline.extract.Event.EventType;
import java.util.Set;

/** Tells nouns whose "of" names the one acted upon ({@code the killing of}) from those where it names the actor. */
final class Doing {

    private static final Set<EventType> TO = Set.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.CONCEDE,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.SANCTION,
            EventType.SUPPORT);

    private static final Set<String> SUFFERED = Set.of(
            "abduction",
            "arrest",
            "arrests",
            "assassination",
            "beheading",
            "death",
            "deportation",
            "detention",
            "execution",
            "expulsion",
            "imprisonment",
            "kidnapping",
            "killing",
            "killings",
            "lynching",
            "murder",
            "ouster",
            "release",
            "slaying",
            "torture");

    private Doing() {}

    /** The owner of such a noun is who it befell: "the editor's arrest". */
    static boolean isSuffered(String noun) {
        return SUFFERED.contains(noun);
    }

    static boolean isDoneTo(Trigger trigger) {
        return trigger.verb() || TO.contains(trigger.type());
    }
}
