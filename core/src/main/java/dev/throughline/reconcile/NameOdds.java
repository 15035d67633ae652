package dev.throughline.reconcile;

import dev.throughline.acquire.Forest;

/** How likely two names are one person's: trees over {@link NameSigns}, grown on lists of persons with their aliases and hard non-pairs. */
final class NameOdds {

    /** From this chance on two names are more likely one person's than two persons'. */
    static final double THRESHOLD = 0.5;

    private final Forest forest;
    private final NameLore lore;

    NameOdds(NameLore lore) {
        this.lore = lore;
        this.forest = Forest.of(new Lines(NameOdds.class).of("name-trees.txt"));
    }

    /** The chance among names that are hard to tell apart, 0 to 1. */
    double of(PersonName one, PersonName other, NameMatch match) {
        return 1 / (1 + Math.exp(-forest.score(NameSigns.of(one, other, match.score(), lore))));
    }
}
