/**
 * The people, bodies, places and groups of one report.
 *
 * <p>Takes: a {@link dev.throughline.extract.word.Passage} with names and attributions.<br>
 * Gives: {@link dev.throughline.extract.Entity}s, every mention led back to one of them or left alone.<br>
 * Refuses: a pronoun or short form that could mean two equally well.<br>
 * Holds: two different people are never one for their surname's sake.<br>
 * Start at: {@link dev.throughline.extract.entity.EntityExtractor}.
 */
@NullMarked
package dev.throughline.extract.entity;

import org.jspecify.annotations.NullMarked;
