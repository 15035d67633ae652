/**
 * The reports in an input: in feeds, web archives, JSON of other programs, saved pages, zip and tar, compressed files.
 *
 * <p>Takes: the bytes of an input and its name.<br>
 * Gives: every report it holds, with what the stream says of it ({@link dev.throughline.acquire.Envelope}).<br>
 * Refuses: what is torn, packed too densely, nested too deep, or no article; each by itself, the rest is read.<br>
 * Holds: memory is bounded by the limit on one report, however long the input.<br>
 * Start at: {@link dev.throughline.acquire.stream.Unpacker}.
 */
@NullMarked
package dev.throughline.acquire.stream;

import org.jspecify.annotations.NullMarked;
