package dev.throughline.acquire;

/** A part of an input: a report that it holds, or why a part of it could not be had. */
public sealed interface Unpacked permits Report, Refusal {}
