package dev.throughline.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a JSON document that knows where it stands, so that an error can say so.
 *
 * @param document where the document comes from
 * @param path the place in it, as a JSON Pointer
 * @param value a map, a list, a string, a number, a boolean, or null where nothing stands
 */
record JsonNode(String document, String path, @Nullable Object value) {

    static JsonNode parse(String document, String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new ContractException(document, "", "a document is a JSON object", "nothing");
            }
            Object value = value(document, parser, first);
            if (parser.nextToken() != null) {
                throw new ContractException(document, "", "a line holds one document", "more after its end");
            }
            return new JsonNode(document, "", value);
        } catch (JacksonException e) {
            throw new ContractException(document, "", "a document is well-formed JSON", e.getOriginalMessage());
        }
    }

    private static @Nullable Object value(String document, JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    if (map.containsKey(name)) {
                        throw new ContractException(document, "", "an object names a field once", name);
                    }
                    map.put(name, value(document, parser, parser.nextToken()));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
                    list.add(value(document, parser, t));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new ContractException(document, "", "a document is well-formed JSON", token.name());
        };
    }

    ContractException fails(String rule) {
        return new ContractException(document, path, rule, value == null ? "nothing" : value.toString());
    }

    boolean absent() {
        return value == null;
    }

    /** The field of that name; an absent node where there is none. */
    JsonNode field(String name) {
        if (!(value instanceof Map<?, ?> map)) {
            throw fails("an object stands here");
        }
        return new JsonNode(document, path + "/" + name, map.get(name));
    }

    /** The items of a list; none where nothing stands. */
    List<JsonNode> items() {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw fails("a list stands here");
        }
        List<JsonNode> items = new ArrayList<>(list.size());
        for (Object item : list) {
            items.add(new JsonNode(document, path + "/" + items.size(), item));
        }
        return items;
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw fails("a text stands here");
    }

    @Nullable
    String textOrNull() {
        return value == null ? null : text();
    }

    String textOr(String otherwise) {
        return value == null ? otherwise : text();
    }

    List<String> texts() {
        return items().stream().map(JsonNode::text).toList();
    }

    int integer() {
        if (value instanceof Integer number) {
            return number;
        }
        throw fails("a whole number stands here");
    }

    double number() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw fails("a number stands here");
    }

    @Nullable
    BigDecimal decimalOrNull() {
        if (value == null) {
            return null;
        }
        if (value instanceof Number) {
            return new BigDecimal(value.toString());
        }
        throw fails("a number stands here");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fails("true or false stands here");
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return Wire.value(type, text())
                .orElseThrow(() -> fails("one of the words of " + type.getSimpleName() + " stands here"));
    }

    /** The enum's value by its word in documents, null where there is none. */
    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type) {
        return value == null ? null : word(type);
    }

    /** What is made of this node; a record that refuses its parts is an error of the document at this place. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw fails(String.valueOf(e.getMessage()));
        }
    }
}
