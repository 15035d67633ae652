package dev.throughline.acquire.stream;

import dev.throughline.acquire.Refusal;
import java.io.IOException;
import java.io.Serial;

/** A part of an input that cannot be read, with what a refusal says of it. */
final class Damage extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    static final String CUT = "Fetch it again: it was cut off or damaged.";

    private final String place;
    private final String rule;
    private final String value;
    private final String mend;

    Damage(String place, String rule, String value, String mend) {
        super(rule + "; got " + value);
        this.place = place;
        this.rule = rule;
        this.value = value;
        this.mend = mend;
    }

    /** The same, at a place that only the caller knows, where the damage itself names none. */
    Refusal refusal(String uri, String otherwise) {
        return new Refusal(uri, place.isEmpty() ? otherwise : place, rule, value, mend);
    }

    /** What a library's exception says, as damage: they throw these at what no writer writes. */
    static Damage of(Exception e, String place, String rule) {
        return e instanceof Damage d
                ? d
                : new Damage(
                        place,
                        rule,
                        e.getMessage() == null ? "something else" : "something else (" + e.getMessage() + ")",
                        CUT);
    }
}
