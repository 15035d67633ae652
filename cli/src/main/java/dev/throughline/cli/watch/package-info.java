/**
 * Fetching over the network, politely: only http and https, never an address inside one's own network unless asked to, what
 * robots.txt allows, at a pace per host, nothing twice that has not changed.
 *
 * <p>Start at: {@link dev.throughline.cli.watch.Fetcher}.
 */
@NullMarked
package dev.throughline.cli.watch;

import org.jspecify.annotations.NullMarked;
