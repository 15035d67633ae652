package dev.throughline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A labelled corpus that is one JSON array, as lists, maps and strings. */
final class JsonRows {
    private JsonRows() {}

    static List<Map<?, ?>> read(Path file) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file.toFile())) {
            parser.nextToken();
            List<Map<?, ?>> rows = new ArrayList<>();
            for (Object row : (List<?>) value(parser)) {
                rows.add((Map<?, ?>) row);
            }
            return rows;
        }
    }

    /** One JSON object, as a line of many. */
    static Map<?, ?> row(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return (Map<?, ?>) value(parser);
        }
    }

    static String text(Map<?, ?> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        return parser.getString() == null ? "" : parser.getString();
    }
}
