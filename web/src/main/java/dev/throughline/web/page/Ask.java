package dev.throughline.web.page;

import dev.throughline.acquire.PartialDate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of a page.
 *
 * @param path the page
 * @param query what narrows it, as it stands in the address
 * @param csrf what the forms of the page must carry
 * @param changing whether a newer state of the story is being made
 */
public record Ask(String path, Map<String, String> query, String csrf, boolean changing) {
    public Ask {
        query = new LinkedHashMap<>(query);
    }

    /** A field as it was typed; empty where it was not. */
    public String text(String name) {
        return query.getOrDefault(name, "").strip();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** The first day that a field can mean, null where it is empty or no date. */
    @Nullable
    LocalDate from(String name) {
        PartialDate date = date(name);
        return date == null ? null : date.earliest();
    }

    /** The last day that a field can mean. */
    @Nullable
    LocalDate to(String name) {
        PartialDate date = date(name);
        return date == null ? null : date.latest();
    }

    private @Nullable PartialDate date(String name) {
        try {
            return has(name) ? new PartialDate(text(name)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number of the page of a long list, from 1. */
    int page() {
        String typed = text("page");
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    /** The address of the same page with other fields, the first page of its list unless said: name, value, name, value. */
    String with(String... fields) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.remove("page");
        for (int i = 0; i < fields.length; i += 2) {
            changed.put(fields[i], fields[i + 1]);
        }
        return address(path, changed);
    }

    /** An address with fields; empty ones are left out. */
    static String address(String path, Map<String, String> fields) {
        StringBuilder address = new StringBuilder(path);
        char sign = '?';
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!field.getValue().isEmpty()) {
                address.append(sign).append(field.getKey()).append('=').append(encoded(field.getValue()));
                sign = '&';
            }
        }
        return address.toString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
