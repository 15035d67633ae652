package dev.throughline.contract;

import java.util.Locale;
import java.util.Optional;

/** How the documents spell the names of enums: lower case with hyphens, but for event types, which PLOVER spells in capitals. */
public final class Wire {
    private Wire() {}

    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> value(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
