package dev.throughline.contract;

import dev.throughline.extract.Reading;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The document of one reading ({@code throughline/reading/1}): one line of JSON, written and read. */
public final class ReadingJson {
    private ReadingJson() {}

    /** The name of the format that is written; every one that was ever released is read. */
    public static final String SCHEMA = "throughline/reading/1";

    /** Writes a reading as one line without its line end, and flushes. */
    public static void write(Reading reading, Writer to) {
        try (JsonSink out = new JsonSink(to)) {
            new ReadingWriter(out, reading).write();
        }
    }

    /** A reading as one line without its line end. */
    public static String text(Reading reading) {
        StringWriter text = new StringWriter(4 * reading.article().text().length() + 1024);
        write(reading, text);
        return text.toString();
    }

    /** The same in UTF-8. */
    public static byte[] bytes(Reading reading) {
        return text(reading).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The reading in a document.
     *
     * @param document where it comes from, for the message of an error
     * @throws ContractException if it is not what the schema says, or a span does not hold its text
     */
    public static Reading read(String document, String json) {
        return new ReadingReader(JsonNode.parse(document, json)).read();
    }

    /** The same from UTF-8. */
    public static Reading read(String document, byte[] json) {
        return read(document, new String(json, StandardCharsets.UTF_8));
    }
}
