package dev.throughline.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (draft 2020-12) of the two documents, as they stand in {@code docs/schemas}. */
public enum Schema {
    READING("reading-1.schema.json"),
    STORY("story-1.schema.json");

    private final String resource;

    Schema(String resource) {
        this.resource = resource;
    }

    /** The schema's JSON. */
    public String text() {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
