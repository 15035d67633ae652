package dev.throughline.extract.figure;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
import java.time.DateTimeException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time that a figure holds for: the nearest time of its sentence, or the report's day where the sentence speaks of now. */
final class AsOf {

    private static final Set<String> NOW = Set.of("currently", "now", "today", "presently", "still");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    /** Before a time that a number is only measured against: "the most since 2008", "more than in May". */
    private static final Pattern COMPARED =
            Pattern.compile("(?i)\\b(?:since|than(?: in| on)?|through|until|before)(?: the)? $");

    private final AnnotatedText text;

    AsOf(AnnotatedText text) {
        this.text = text;
    }

    @Nullable
    PartialDate date(Sentence sentence, Span figure) {
        Time nearest = null;
        int distance = Integer.MAX_VALUE;
        for (Time time : text.times()) {
            Span span = time.span();
            if (span.start() < sentence.start()
                    || span.end() > sentence.end()
                    || span.overlaps(figure)
                    || COMPARED.matcher(before(sentence, span)).find()
                    || date(time) == null) {
                continue;
            }
            int gap = span.start() > figure.end() ? span.start() - figure.end() : figure.start() - span.end();
            if (gap < distance) {
                nearest = time;
                distance = gap;
            }
        }
        if (nearest != null) {
            return date(nearest);
        }
        Published published = text.article().published();
        return published != null && speaksOfNow(sentence) ? published.date() : null;
    }

    private String before(Sentence sentence, Span span) {
        return text.article().text().substring(Math.max(sentence.start(), span.start() - 12), span.start());
    }

    private boolean speaksOfNow(Sentence sentence) {
        boolean present = false;
        for (Token token : text.tokens().subList(sentence.firstToken(), sentence.endToken())) {
            if (NOW.contains(token.text())) {
                return true;
            }
            present |= PRESENT.contains(token.tag());
        }
        return present;
    }

    private static @Nullable PartialDate date(Time time) {
        String value = time.value();
        return switch (time.precision()) {
            case DAY, MONTH, YEAR -> parsed(value);
            case TIME -> value.length() > 10 ? parsed(value.substring(0, 10)) : null;
            default -> null;
        };
    }

    private static @Nullable PartialDate parsed(String value) {
        try {
            return value.matches("\\d{4}(-\\d{2}){0,2}") ? new PartialDate(value) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
