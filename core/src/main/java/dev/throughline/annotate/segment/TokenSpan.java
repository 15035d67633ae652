package dev.throughline.annotate.segment;

/** Where a token stands in the body, before anything is known of it. */
public record TokenSpan(int start, int end) {

    String in(String text) {
        return text.substring(start, end);
    }
}
