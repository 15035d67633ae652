package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryEntity.Attested;
import dev.throughline.tell.Profile.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what the story has on one person or group. */
final class Profiles {

    static final Comparator<@Nullable Moment> BY_DAY =
            Comparator.nullsLast(Comparator.comparing(Moment::first).thenComparing(Moment::last));

    private final Catalogue catalogue;
    private final StoryEntity entity;
    private final Map<ReportId, List<Mention>> mentions = new HashMap<>();

    Profiles(Catalogue catalogue, StoryEntity entity) {
        this.catalogue = catalogue;
        this.entity = entity;
        for (Ref member : entity.members()) {
            for (Entity one : catalogue.reading(member.report()).entities()) {
                if (one.id().equals(member.id())) {
                    mentions.computeIfAbsent(member.report(), r -> new ArrayList<>())
                            .addAll(one.mentions());
                }
            }
        }
    }

    Profile of(Person person, List<Said> all) {
        List<Said> said = new ArrayList<>();
        List<Said> saidOf = new ArrayList<>();
        for (Said one : all) {
            if (entity.id().equals(one.speakerId())) {
                said.add(one);
            } else if (names(one)) {
                saidOf.add(one);
            }
        }
        return new Profile(person, uses(entity.variants()), person.roles(), said, saidOf);
    }

    /** Whether the words of a statement hold a mention. */
    private boolean names(Said said) {
        List<Mention> here = mentions.get(said.words().getFirst().line().report());
        return here != null
                && said.words().stream()
                        .anyMatch(
                                w -> here.stream().anyMatch(m -> w.line().span().covers(m.span())));
    }

    private List<Use> uses(List<Attested> wordings) {
        List<Use> uses = new ArrayList<>();
        for (Attested wording : wordings) {
            List<ReportId> reports = wording.reports();
            List<@Nullable Moment> moments = reports.stream()
                    .<@Nullable Moment>map(catalogue::moment)
                    .sorted(BY_DAY)
                    .toList();
            Moment last = null;
            for (Moment moment : moments) {
                last = moment == null ? last : moment;
            }
            uses.add(new Use(
                    wording.text(),
                    moments.isEmpty() ? null : moments.getFirst(),
                    last,
                    reports.stream()
                            .flatMap(r -> place(r, wording.text()).stream())
                            .toList()));
        }
        return uses;
    }

    /** Where a report has that spelling. */
    private List<Citation> place(ReportId report, String spelling) {
        List<Span> named = mentions.getOrDefault(report, List.of()).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .map(Mention::span)
                .filter(s -> s.text().strip().equals(spelling))
                .toList();
        return named.isEmpty() ? List.of() : List.of(catalogue.cite(report, named.getFirst()));
    }
}
