package dev.throughline.tell;

import dev.throughline.survey.Dispute;
import java.util.List;

/** A dispute with the place of its proposition and of each position. */
public record Disputed(Dispute dispute, Citation proposition, List<Citation> positions) {
    public Disputed {
        positions = List.copyOf(positions);
    }
}
