package dev.throughline.contract;

import dev.throughline.survey.Survey;
import java.io.StringWriter;
import java.io.Writer;

/** The document of a story ({@code throughline/story/1}): many readings, read together. */
public final class StoryJson {
    private StoryJson() {}

    /** The name of the format that is written. */
    public static final String SCHEMA = "throughline/story/1";

    /** Writes a story as one line without its line end, and flushes. */
    public static void write(Survey survey, Writer to) {
        try (JsonSink out = new JsonSink(to)) {
            new StoryWriter(out, survey).write(StoryParts.ALL);
        }
    }

    /** Writes some of a story: the same document with the other parts left out. */
    public static void write(Survey survey, StoryParts parts, Writer to) {
        try (JsonSink out = new JsonSink(to)) {
            new StoryWriter(out, survey).write(parts);
        }
    }

    /** A story as one line without its line end. */
    public static String text(Survey survey) {
        StringWriter text = new StringWriter();
        write(survey, text);
        return text.toString();
    }
}
