package dev.throughline.acquire;

/** By how much a feature makes it likelier that a block is of the body: the logarithm of a ratio of odds, 0 where nothing is known. */
interface Odds {
    double of(CharSequence feature);
}
