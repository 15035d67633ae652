package dev.throughline.survey;

import dev.throughline.reconcile.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A correction with what it is about in this story.
 *
 * @param subject id of the dispute, of the figure, of the person that was taken out of another; null where the story no longer
 *     has what was wrong
 */
public record Corrected(Correction correction, @Nullable String subject) {}
