package dev.throughline.survey;

import dev.throughline.reconcile.Story;
import java.util.List;

/** A story looked at as a whole. */
public record Survey(
        Story story,
        List<TimelineDay> timeline,
        List<Dispute> disputes,
        List<FigureSeries> figures,
        List<News> news,
        List<Dating> datings,
        List<Role> roles,
        List<Metonym> metonyms,
        List<Corrected> corrections) {
    public Survey {
        timeline = List.copyOf(timeline);
        disputes = List.copyOf(disputes);
        figures = List.copyOf(figures);
        news = List.copyOf(news);
        datings = List.copyOf(datings);
        roles = List.copyOf(roles);
        metonyms = List.copyOf(metonyms);
        corrections = List.copyOf(corrections);
    }
}
