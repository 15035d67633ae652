package dev.throughline.tell;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.DateCandidate;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Changes;
import dev.throughline.reconcile.Copy;
import dev.throughline.reconcile.Newsroom;
import dev.throughline.reconcile.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reports that are one piece of one newsroom at different times: what stood on one page, and copies of one text by one outlet.
 */
final class Versions {

    /** By the day of publication, then of the last change; undated last. */
    private static final Comparator<Article> BY_DAY = Comparator.comparing(
                    Versions::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Versions::changed, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(a -> a.report().id());

    private final Catalogue catalogue;
    private final Map<ReportId, Set<ReportId>> alike = new LinkedHashMap<>();
    private final Map<String, Set<ReportId>> pages = new LinkedHashMap<>();

    Versions(Story story, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Copy copy : story.copies()) {
            Set<ReportId> group = alike.computeIfAbsent(copy.original(), o -> new LinkedHashSet<>(Set.of(o)));
            group.add(copy.report());
        }
        for (Reading reading : story.readings()) {
            String page = Newsroom.page(reading.article());
            if (page != null) {
                pages.computeIfAbsent(page, p -> new LinkedHashSet<>())
                        .add(reading.article().report().id());
            }
        }
    }

    /** Every version of a report, the earliest first, with what each changed; alone where it has no other. */
    List<Version> of(ReportId report) {
        List<Article> chain =
                piece(report).stream().map(this::article).sorted(BY_DAY).toList();
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            versions.add(new Version(
                    chain.get(i).report().id(),
                    i == 0
                            ? List.of()
                            : Changes.between(
                                    chain.get(i - 1).text(), chain.get(i).text())));
        }
        return versions;
    }

    private Set<ReportId> piece(ReportId report) {
        Set<ReportId> piece = new LinkedHashSet<>(Set.of(report));
        List<ReportId> open = new ArrayList<>(piece);
        while (!open.isEmpty()) {
            ReportId next = open.removeLast();
            Article article = article(next);
            String page = Newsroom.page(article);
            Copy copy = catalogue.copy(next);
            List<ReportId> others = new ArrayList<>(page == null ? Set.of() : pages.getOrDefault(page, Set.of()));
            alike.getOrDefault(copy == null ? next : copy.original(), Set.of()).stream()
                    .filter(other -> Newsroom.isOne(article, article(other)))
                    .forEach(others::add);
            others.stream().filter(piece::add).forEach(open::add);
        }
        return piece;
    }

    private Article article(ReportId report) {
        return catalogue.reading(report).article();
    }

    private static @Nullable PartialDate published(Article article) {
        return article.published() == null ? null : article.published().date();
    }

    private static @Nullable PartialDate changed(Article article) {
        return article.imprint().dates().stream()
                .filter(d -> d.role() == DateCandidate.Role.MODIFIED && d.refused() == null)
                .map(DateCandidate::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
