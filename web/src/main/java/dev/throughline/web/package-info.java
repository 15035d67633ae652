/**
 * The story in a browser, and the same for programs over HTTP.
 *
 * <p>Takes: a store, where to listen, how to fetch an address.<br>
 * Gives: pages that work and print without scripts, {@code /api/…} in the names of the contract, a feed of what is new.<br>
 * Refuses: requests for another host's name, without the token where one is asked for, forms that this server did not write.<br>
 * Holds: nothing from a report is ever mark-up; no page asks another machine for anything.<br>
 * Start at: {@link dev.throughline.web.WebServer}.
 */
@NullMarked
package dev.throughline.web;

import org.jspecify.annotations.NullMarked;
