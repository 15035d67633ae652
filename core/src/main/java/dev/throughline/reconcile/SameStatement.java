package dev.throughline.reconcile;

import java.util.List;

/**
 * One thing said, in several statements.
 *
 * @param id the same whatever the order of the reports
 * @param members the statements, at least two
 * @param rule what made them one, in words
 */
public record SameStatement(String id, Kind kind, List<Ref> members, String rule) {

    /** Whether the words are the same or only what they say. */
    public enum Kind {
        QUOTATION,
        CLAIM
    }

    public SameStatement {
        members = List.copyOf(members);
    }
}
