package dev.throughline.survey;

/**
 * A name that may stand for another of the story, and is kept apart from it: the seat for who sits there.
 *
 * @param entity the story's entity that the name is of
 * @param standsFor the story's entity that it may stand for
 * @param rule why, in words
 */
public record Metonym(String entity, String standsFor, String rule) {}
