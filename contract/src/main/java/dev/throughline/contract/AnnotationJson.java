package dev.throughline.contract;

import dev.throughline.extract.Reading;
import java.io.Writer;

/**
 * What was read in a report as W3C Web Annotations (JSON-LD): a page of them, each with its words, what stands before and after
 * them, and their offsets in the text of the article.
 */
public final class AnnotationJson {
    private AnnotationJson() {}

    /**
     * Writes the annotations of a report.
     *
     * @param page the address of this document
     * @param text the address of the article's text, into which the offsets count
     */
    public static void write(Reading reading, String page, String text, Writer to) {
        try (JsonSink out = new JsonSink(to)) {
            new AnnotationWriter(out, reading, page, text).write();
        }
    }
}
