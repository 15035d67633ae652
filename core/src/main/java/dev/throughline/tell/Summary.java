package dev.throughline.tell;

/**
 * A story in numbers.
 *
 * @param copies how many of the reports repeat another
 * @param people persons that the story names
 * @param sources persons, organizations and groups that say something
 */
public record Summary(
        int reports, int copies, int people, int sources, int statements, int events, int measures, int disputes) {}
