/**
 * The two JSON documents that other programs rely on, written, read and checked.
 *
 * <p>Takes: a {@link dev.throughline.extract.Reading} or a {@link dev.throughline.survey.Survey}; a document.<br>
 * Gives: the document; the reading in it.<br>
 * Refuses: a document of another format, a span that does not hold its words ({@link dev.throughline.contract.ContractException}).<br>
 * Holds: a reading comes back equal; the same values give the same bytes; offsets count code points.<br>
 * Start at: {@link dev.throughline.contract.ReadingJson}.
 */
@NullMarked
package dev.throughline.contract;

import org.jspecify.annotations.NullMarked;
