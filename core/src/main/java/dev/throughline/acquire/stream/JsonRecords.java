package dev.throughline.acquire.stream;

import dev.throughline.acquire.LenientJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON as programs that gather news write it: one object a line, objects behind one another, an array of them, an object that
 * holds one, a JSON Feed.
 *
 * <p>Objects are cut out one by one, so that a file of any length is read in bounded memory. One that breaks off is refused,
 * and the search goes on with the next line.
 */
final class JsonRecords {

    private static final String RULE = "a JSON record is whole";

    private final String uri;
    private final Tape tape;
    private final Parts parts;
    private long line = 1;
    private int found;

    JsonRecords(String uri, Tape tape, Parts parts) {
        this.uri = uri;
        this.tape = tape;
        this.parts = parts;
    }

    void read() throws IOException {
        byte[] mark = tape.peek(3);
        if (mark.length == 3 && (mark[0] & 0xff) == 0xef && (mark[1] & 0xff) == 0xbb) {
            tape.skip(3);
        }
        while (!tape.atEnd()) {
            tape.keep();
            byte b = tape.peek(1)[0];
            if (b == '{') {
                record();
            } else if (b == '\n') {
                line++;
                tape.skip(1);
            } else if ((b <= ' ' && b >= 0) || b == ',' || b == '[' || b == ']' || b == 0x1e) {
                tape.skip(1);
            } else {
                refuse(tape.offset(), "something else");
                toNextLine();
            }
        }
        if (found == 0) {
            throw new Damage("", "a JSON file holds records", "none", "Leave it out.");
        }
    }

    private void record() throws IOException {
        long start = tape.offset();
        long startLine = line;
        found++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String fault;
        try {
            fault = collect(bytes);
        } catch (Damage e) {
            parts.refuse(e.refusal(uri + "#line=" + startLine, place(start, startLine)));
            throw new Damage("line " + startLine, RULE, "a file that ends in it", Damage.CUT);
        }
        if (fault.isEmpty()) {
            int at = JsonText.fault(bytes.toByteArray());
            fault = at < 0 ? "" : "a fault " + at + " bytes behind its start";
        }
        if (!fault.isEmpty()) {
            line = startLine;
            refuse(start, fault);
            tape.behind(start);
            toNextLine();
            return;
        }
        Object value = LenientJson.read(bytes.toString(StandardCharsets.UTF_8));
        if (value instanceof Map<?, ?> record) {
            read(record, "#line=" + startLine, place(start, startLine));
        }
    }

    /** Takes bytes up to the end of an object; what is wrong where they have none, else the empty string. */
    private String collect(ByteArrayOutputStream bytes) throws IOException {
        long most = parts.limits().bytes();
        int depth = 0;
        boolean string = false;
        boolean escaped = false;
        for (int b = tape.read(); b >= 0; b = tape.read()) {
            bytes.write(b);
            if (b == '\n') {
                if (string) {
                    return "a line that ends in a string";
                }
                line++;
            }
            if (escaped) {
                escaped = false;
            } else if (string) {
                escaped = b == '\\';
                string = b != '"';
            } else if (b == '"') {
                string = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if ((b == '}' || b == ']') && --depth == 0) {
                return "";
            }
            if (bytes.size() > most) {
                return "more than " + most + " bytes";
            }
        }
        return "the end of the file";
    }

    /** A record, or the records that it wraps. */
    private void read(Map<?, ?> value, String name, String place) throws IOException {
        if (JsonFeed.is(value)) {
            JsonFeed.read(uri, value, parts);
            return;
        }
        List<Map<?, ?>> inside = NewsRecord.isArticle(value) ? List.of() : wrapped(value);
        if (inside.isEmpty()) {
            NewsRecord.read(value, uri + name, place, parts);
        }
        for (int i = 0; i < inside.size(); i++) {
            NewsRecord.read(inside.get(i), uri + "#item=" + (i + 1), "item " + (i + 1), parts);
        }
    }

    /** The objects in the lists of an object, where some are articles: the answer of a search, all of one publisher. */
    private static List<Map<?, ?>> wrapped(Map<?, ?> value) {
        List<Map<?, ?>> inside = new ArrayList<>();
        for (Object member : value.values()) {
            for (Object item : member instanceof List<?> list ? list : List.of()) {
                if (item instanceof Map<?, ?> record) {
                    inside.add(record);
                }
            }
        }
        return inside.stream().anyMatch(NewsRecord::isArticle) ? inside : new ArrayList<>();
    }

    private void toNextLine() throws IOException {
        int b = tape.read();
        while (b >= 0 && b != '\n') {
            b = tape.read();
        }
        line++;
        while (!tape.atEnd() && tape.peek(1)[0] != '{' && tape.peek(1)[0] != '[') {
            line += tape.read() == '\n' ? 1 : 0;
            tape.keep();
        }
    }

    private void refuse(long offset, String value) {
        parts.refuse(new Damage(place(offset, line), RULE, value, Damage.CUT).refusal(uri + "#line=" + line, ""));
    }

    private static String place(long offset, long line) {
        return "line " + line + ", offset " + offset;
    }
}
