package dev.throughline.acquire;

/**
 * A report that a stream announces and does not hold: an item of a feed with a summary and an address.
 *
 * @param refusal what is said of it where nobody follows the address
 * @param envelope its address, and what the stream says of what stands there
 */
public record Stub(Refusal refusal, Envelope envelope) implements Unpacked {}
