package dev.throughline.reconcile;

import java.util.List;

/**
 * One thing counted, in all the figures that count it.
 *
 * @param name the wording that most reports use
 * @param members the figures
 * @param rule what made them one, in words
 */
public record Measure(String id, String name, String unit, List<Ref> members, String rule) {
    public Measure {
        members = List.copyOf(members);
    }
}
