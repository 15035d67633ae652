package dev.throughline.acquire;

/** A part of an input: a report that it holds, one that it only announces, or why a part of it could not be had. */
public sealed interface Unpacked permits Report, Stub, Refusal {}
