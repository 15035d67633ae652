package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Changes;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.SameStatement;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.survey.Survey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements of a story, found by who, about what, when. What a copy repeats are places of the original's. */
final class Saying {

    private static final Comparator<Said> BY_DAY = Comparator.comparing(
            Said::when, Comparator.nullsLast(Comparator.comparing(Moment::first).thenComparing(Moment::last)));

    private final Survey survey;
    private final Catalogue catalogue;
    private final Added added;

    Saying(Survey survey, Catalogue catalogue) {
        this.survey = survey;
        this.catalogue = catalogue;
        this.added = new Added(catalogue);
    }

    List<Said> answer(Question question) {
        List<Said> found = new ArrayList<>();
        for (Reading reading : survey.story().readings()) {
            for (Statement statement : reading.statements()) {
                if (!added.isOwn(reading, statement)) {
                    continue;
                }
                Said said = said(reading, statement);
                if (asked(question, reading, statement, said)) {
                    found.add(said);
                }
            }
        }
        found.sort(BY_DAY);
        return List.copyOf(found);
    }

    Optional<Alike> alike(Said said) {
        Ref ref = new Ref(
                said.words().getFirst().line().report(),
                said.id().substring(said.id().indexOf('-') + 1));
        SameStatement same = catalogue.same(ref);
        if (same == null) {
            return Optional.empty();
        }
        List<Alike.Version> versions = new ArrayList<>();
        for (Ref member : same.members()) {
            Reading reading = catalogue.reading(member.report());
            reading.statements().stream()
                    .filter(s -> s.id().equals(member.id()))
                    .map(s -> said(reading, s))
                    .forEach(s -> versions.add(new Alike.Version(
                            s,
                            versions.isEmpty()
                                    ? List.of()
                                    : Changes.between(versions.getFirst().said().text(), s.text()))));
        }
        return Optional.of(new Alike(same.kind(), same.rule(), versions));
    }

    private Said said(Reading reading, Statement statement) {
        ReportId report = reading.article().report().id();
        Statement.Source source = statement.source();
        StoryEntity speaker = source == null ? null : catalogue.entity(report, source.entity());
        return new Said(
                new Ref(report, statement.id()).storyId(),
                catalogue.moment(report, statement.time()),
                speaker != null
                        ? speaker.name()
                        : source == null ? null : source.span().text(),
                speaker == null ? null : speaker.id(),
                source == null ? null : source.span().text(),
                source != null && source.anonymous(),
                source == null ? null : source.role(),
                statement.act(),
                statement.kind(),
                statement.via().stream().map(Statement.Relay::name).toList(),
                cite(report, statement),
                elsewhere(new Ref(report, statement.id())));
    }

    private List<Citation> cite(ReportId report, Statement statement) {
        return statement.content().stream()
                .map(span -> catalogue.cite(report, span))
                .toList();
    }

    private List<Citation> elsewhere(Ref statement) {
        SameStatement same = catalogue.same(statement);
        List<Citation> places = new ArrayList<>();
        if (same != null) {
            for (Ref member : same.members()) {
                if (!member.report().equals(statement.report())) {
                    catalogue.reading(member.report()).statements().stream()
                            .filter(s -> s.id().equals(member.id()))
                            .forEach(s -> places.add(cite(member.report(), s).getFirst()));
                }
            }
        }
        return places;
    }

    private boolean asked(Question question, Reading reading, Statement statement, Said said) {
        if (question.anonymous() && !said.anonymous()) {
            return false;
        }
        if ((question.from() != null || question.to() != null)
                && (said.when() == null || !said.when().within(question.from(), question.to()))) {
            return false;
        }
        return (question.by() == null || isBy(question.by(), said))
                && (question.about() == null || isAbout(question.about(), reading, statement));
    }

    private boolean isBy(String name, Said said) {
        String wanted = folded(name);
        if (said.source() != null && folded(said.source()).contains(wanted)) {
            return true;
        }
        StoryEntity speaker = said.speakerId() == null ? null : catalogue.entityById(said.speakerId());
        return speaker != null
                && speaker.variants().stream().anyMatch(v -> folded(v.text()).contains(wanted));
    }

    private static boolean isAbout(String about, Reading reading, Statement statement) {
        Span first = statement.content().getFirst();
        Span last = statement.content().getLast();
        String around = reading.sentences().stream()
                .filter(s -> s.in() == first.in() && s.start() < last.end() && first.start() < s.end())
                .map(Span::text)
                .collect(Collectors.joining(" "));
        String text = folded(around.isEmpty() ? first.text() : around);
        for (String word : folded(about).split(" ", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, without marks on letters, punctuation as blanks: how people type a name. */
    private static String folded(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
