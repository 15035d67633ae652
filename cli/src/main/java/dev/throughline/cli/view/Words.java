package dev.throughline.cli.view;

import dev.throughline.reconcile.DateRange;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Moment;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are written in views. */
public final class Words {

    private Words() {}

    /** The lower-case word for a value: {@code not found} for {@code NOT_FOUND}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The days of something, as exactly as they are known. */
    public static String days(@Nullable DateRange when) {
        return when == null ? "undated" : Moment.of(when).toString();
    }

    public static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** The pieces of a content in one line, an ellipsis between them. */
    public static String joined(List<Citation> pieces) {
        return String.join(" … ", pieces.stream().map(Citation::text).toList());
    }
}
