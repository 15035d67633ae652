package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Grouping;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.ReportGroup;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.survey.Corrected;
import dev.throughline.survey.Focus;
import dev.throughline.survey.Survey;
import dev.throughline.survey.Surveyor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers a reader's questions from a surveyed story. */
public final class Teller {

    private final Survey survey;
    private final Catalogue catalogue;
    private final Saying saying;
    private final Bringing bringing;
    private final Versions versions;
    private final Added added;

    public Teller(Survey survey) {
        this.survey = survey;
        this.catalogue = new Catalogue(survey);
        this.saying = new Saying(survey, catalogue);
        this.bringing = new Bringing(survey, catalogue);
        this.versions = new Versions(survey.story(), catalogue);
        this.added = new Added(catalogue);
    }

    public Survey survey() {
        return survey;
    }

    public Summary summary() {
        Set<String> sources = new HashSet<>();
        int statements = 0;
        for (Reading reading : survey.story().readings()) {
            ReportId report = reading.article().report().id();
            for (Statement statement : reading.statements()) {
                if (!added.isOwn(reading, statement)) {
                    continue;
                }
                statements++;
                Statement.Source source = statement.source();
                StoryEntity speaker = source == null ? null : catalogue.entity(report, source.entity());
                if (speaker != null) {
                    sources.add(speaker.id());
                }
            }
        }
        return new Summary(
                survey.story().readings().size(),
                survey.story().copies().size(),
                (int) survey.story().entities().stream()
                        .filter(e -> e.type() == EntityType.PERSON)
                        .count(),
                sources.size(),
                statements,
                survey.story().events().size(),
                survey.figures().size(),
                (int) survey.disputes().stream()
                        .filter(d -> correction(d.id()).isEmpty())
                        .count());
    }

    /** The timeline, the earliest day first. */
    public List<Dated> timeline() {
        return survey.timeline().stream()
                .map(day -> new Dated(day, catalogue.cite(day.lines())))
                .toList();
    }

    /** The people, organizations, places and groups; who says most first. */
    public List<Person> people() {
        return People.of(survey, catalogue);
    }

    /** The statements that a question asks for, by the day they were said, undated last. */
    public List<Said> said(Question question) {
        return saying.answer(question);
    }

    /** The same thing said in other reports beside this one; empty where a statement stands for itself. */
    public Optional<Alike> alike(Said said) {
        return saying.alike(said);
    }

    /** All that the story has on a person or group. */
    public Profile profile(Person person, List<Said> all) {
        StoryEntity entity = catalogue.entityById(person.id());
        if (entity == null) {
            throw new IllegalArgumentException("the story has nobody called " + person.id());
        }
        return new Profiles(catalogue, entity).of(person, all);
    }

    /** The story's name for an entity of a report, where it has one. */
    public Optional<StoryEntity> entity(ReportId report, String id) {
        return Optional.ofNullable(catalogue.entity(report, id));
    }

    /** The measures, each with its values over time; the most reported first. */
    public List<Counted> figures() {
        return survey.figures().stream()
                .map(series -> new Counted(
                        series,
                        series.points().stream()
                                .map(p -> catalogue.cite(p.line()))
                                .toList()))
                .toList();
    }

    /** The disputes, in the order of the survey. */
    public List<Disputed> disputes() {
        return survey.disputes().stream()
                .map(dispute -> new Disputed(
                        dispute,
                        catalogue.cite(dispute.proposition()),
                        dispute.positions().stream()
                                .map(p -> catalogue.cite(p.line()))
                                .toList()))
                .toList();
    }

    /** Every report, by date, undated last. */
    public List<Reported> reports() {
        return survey.story().readings().stream()
                .map(this::reported)
                .sorted(Comparator.comparing(
                                Reported::when,
                                Comparator.nullsLast(
                                        Comparator.comparing(Moment::first).thenComparing(Moment::last)))
                        .thenComparing(r -> r.article().report().id()))
                .toList();
    }

    /** The reports whose id, address or file name begins with what was typed; sole in most cases. */
    public List<Reported> reportsNamed(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return reports().stream()
                .filter(r -> {
                    String id = r.article().report().id().value();
                    String uri = r.article().report().uri().toLowerCase(Locale.ROOT);
                    return id.startsWith(wanted)
                            || id.startsWith("sha256:" + wanted)
                            || uri.equals(wanted)
                            || uri.substring(uri.lastIndexOf('/') + 1).startsWith(wanted);
                })
                .toList();
    }

    /** What a report of the story says. */
    public Reading reading(ReportId id) {
        return catalogue.reading(id);
    }

    /** What a reader said of a dispute, a figure or a person of the story; empty where nobody said anything. */
    public Optional<Correction> correction(String subject) {
        return survey.corrections().stream()
                .filter(c -> subject.equals(c.subject()))
                .map(Corrected::correction)
                .findFirst();
    }

    /** A line with its place. */
    public Citation cite(Line line) {
        return catalogue.cite(line);
    }

    /** Words of a report with their place. */
    public Citation cite(ReportId report, Span words) {
        return catalogue.cite(report, words);
    }

    /** The words behind an id of the story, in their paragraphs. */
    public Optional<Passage> passage(String id) {
        return Passages.find(survey, catalogue, id);
    }

    /** What a report brought that none of an earlier day had, by kind. */
    public List<Brought> brought(ReportId report) {
        return bringing.of(report);
    }

    /** What the reports brought that were written after one day and not after another, in their order. */
    public List<Brought> brought(LocalDate after, LocalDate until) {
        return reports().stream()
                .filter(r -> r.when() != null
                        && r.when().first().isAfter(after)
                        && !r.when().last().isAfter(until))
                .flatMap(r -> bringing.of(r.article().report().id()).stream())
                .sorted(Comparator.comparing(Brought::kind))
                .toList();
    }

    /** Every version of a report that the story has, the earliest first; the report alone where it has no other. */
    public List<Version> versions(ReportId report) {
        return versions.of(report);
    }

    /** Two reports beside each other. */
    public List<Difference> difference(ReportId first, ReportId second) {
        return new Comparison(survey, catalogue).of(first, second);
    }

    /** The stories that the reports fall into, the largest first. */
    public List<Strand> strands(Grouping grouping) {
        return grouping.groups(survey.story().readings()).stream()
                .map(this::strand)
                .toList();
    }

    private Strand strand(ReportGroup group) {
        List<Moment> moments = group.reports().stream()
                .map(catalogue::moment)
                .flatMap(Stream::ofNullable)
                .toList();
        Line line = group.first();
        return new Strand(
                group,
                line == null ? null : catalogue.cite(line),
                moments.stream().min(Comparator.comparing(Moment::first)).orElse(null),
                moments.stream().max(Comparator.comparing(Moment::last)).orElse(null));
    }

    /** The timeline of something: of sentences that name one of the entities and have all of the words. */
    public List<Dated> timeline(Surveyor surveyor, Focus focus) {
        return surveyor.timeline(survey, focus).stream()
                .map(day -> new Dated(day, catalogue.cite(day.lines())))
                .toList();
    }

    /** The entities that have a name, or a part of one, under any spelling. */
    public List<String> named(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return survey.story().entities().stream()
                .filter(e -> e.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || e.variants().stream()
                                .anyMatch(v -> v.text().toLowerCase(Locale.ROOT).contains(wanted)))
                .map(StoryEntity::id)
                .toList();
    }

    private Reported reported(Reading reading) {
        ReportId id = reading.article().report().id();
        Name name = catalogue.name(id);
        return new Reported(
                reading.article(),
                name.label(),
                name.outlet(),
                name.title(),
                catalogue.moment(id),
                catalogue.dating(id),
                catalogue.copy(id),
                reading.statements().size(),
                reading.events().size(),
                reading.figures().size(),
                catalogue.firstSeen(id).stream()
                        .flatMap(it -> Passages.find(survey, catalogue, it).stream())
                        .filter(p -> !p.marked().isEmpty())
                        .map(p -> catalogue.cite(p.reading().article().report().id(), telling(p)))
                        .distinct()
                        .toList());
    }

    /** What a person is shown of something new: the words said, the figure; of an event, named by a word, its sentence. */
    private static Span telling(Passage passage) {
        if (passage.kind().equals("statement")) {
            return longest(passage.reading().statements().stream()
                    .filter(s -> passage.id().endsWith("-" + s.id()))
                    .findFirst()
                    .orElseThrow()
                    .content());
        }
        Span longest = longest(passage.marked());
        if (!passage.kind().equals("event")) {
            return longest;
        }
        return passage.reading().sentences().stream()
                .filter(s -> s.covers(longest))
                .findFirst()
                .orElse(longest);
    }

    private static Span longest(List<Span> spans) {
        return spans.stream()
                .max(Comparator.comparingInt(s -> s.end() - s.start()))
                .orElseThrow();
    }
}
