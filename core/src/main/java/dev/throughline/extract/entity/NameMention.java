package dev.throughline.extract.entity;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Name.NameType;

/**
 * A name where it stands, without title and possessive mark.
 *
 * @param form what it is compared by
 * @param first index of its first token
 * @param end index after its last token
 * @param gender what a title in front of it says: male, female or empty
 * @param titled a title or rank stands in front of it: a person's
 */
record NameMention(
        Span span, NameType type, double score, NameForm form, int first, int end, String gender, boolean titled) {}
