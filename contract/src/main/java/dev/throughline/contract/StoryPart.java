package dev.throughline.contract;

/** The lists of a story's document, in their order. */
public enum StoryPart {
    REPORTS,
    ENTITIES,
    STATEMENTS,
    EVENTS,
    FIGURES,
    DISPUTES,
    TIMELINE,
    CORRECTIONS
}
