/**
 * The grammar of time expressions: words that name a time, and what they mean as TIMEX3 values.
 *
 * <p>Takes: an {@link dev.throughline.acquire.Article} and its sentences and tokens.<br>
 * Gives: {@link dev.throughline.annotate.Time}s with value and precision.<br>
 * Refuses: nothing; what no date anchors keeps its open value ({@code XXXX-WXX-4}).<br>
 * Holds: the rules are data, one file a family; the code only matches and counts days.<br>
 * Start at: {@link dev.throughline.annotate.time.TimeTagger}.
 */
@NullMarked
package dev.throughline.annotate.time;

import org.jspecify.annotations.NullMarked;
