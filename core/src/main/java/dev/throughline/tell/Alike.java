package dev.throughline.tell;

import dev.throughline.reconcile.Change;
import dev.throughline.reconcile.SameStatement;
import java.util.List;

/**
 * One thing said as several reports have it, side by side.
 *
 * @param rule what made them one, in words
 * @param versions at least two, in the order of their reports
 */
public record Alike(SameStatement.Kind kind, String rule, List<Version> versions) {

    /**
     * One report's form of it.
     *
     * @param changes what it has otherwise than the first, its spans counted in {@link Said#text}
     */
    public record Version(Said said, List<Change> changes) {
        public Version {
            changes = List.copyOf(changes);
        }
    }

    public Alike {
        versions = List.copyOf(versions);
    }
}
