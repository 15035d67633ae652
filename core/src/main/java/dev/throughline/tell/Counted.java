package dev.throughline.tell;

import dev.throughline.survey.FigureSeries;
import java.util.List;

/** A series of figures with the place of each point. */
public record Counted(FigureSeries series, List<Citation> places) {
    public Counted {
        places = List.copyOf(places);
    }

    /** Whether a point is half of a conflict. */
    public boolean conflicts(int point) {
        return series.conflicts().stream().anyMatch(c -> c.first() == point || c.second() == point);
    }
}
