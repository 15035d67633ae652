package dev.throughline.tell;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Copy;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.SameStatement;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryEvent;
import dev.throughline.survey.Dating;
import dev.throughline.survey.News;
import dev.throughline.survey.Survey;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The look-ups that every view of a story needs: reports by id, labels, dates, and which group a thing belongs to. */
final class Catalogue {

    private static final String BREAK = "\n\n";

    private final Map<ReportId, Reading> readings = new HashMap<>();
    private final Map<String, Reading> named = new HashMap<>();
    private final Map<String, StoryEvent> events = new HashMap<>();
    private final Map<ReportId, Name> names = new HashMap<>();
    private final Map<ReportId, Dating> datings = new HashMap<>();
    private final Map<ReportId, Copy> copies = new HashMap<>();
    private final Map<ReportId, News> news = new HashMap<>();
    private final Map<Ref, StoryEntity> entities = new HashMap<>();
    private final Map<String, StoryEntity> entitiesById = new HashMap<>();
    private final Map<Ref, SameStatement> sameStatements = new HashMap<>();

    Catalogue(Survey survey) {
        for (Reading reading : survey.story().readings()) {
            ReportId id = reading.article().report().id();
            readings.put(id, reading);
            named.putIfAbsent(id.brief(), reading);
            names.put(id, Name.of(reading.article()));
        }
        survey.story().events().forEach(e -> events.put(e.id(), e));
        survey.datings().forEach(d -> datings.put(d.report(), d));
        survey.story().copies().forEach(c -> copies.put(c.report(), c));
        survey.news().forEach(n -> news.put(n.report(), n));
        for (StoryEntity entity : survey.story().entities()) {
            entitiesById.put(entity.id(), entity);
            entity.members().forEach(m -> entities.put(m, entity));
        }
        survey.story().statements().forEach(s -> s.members().forEach(m -> sameStatements.put(m, s)));
    }

    Reading reading(ReportId id) {
        Reading reading = readings.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("the story has no report " + id.value());
        }
        return reading;
    }

    /** The reading of the report whose id begins with those eight digits. */
    @Nullable
    Reading named(String brief) {
        return named.get(brief);
    }

    @Nullable
    StoryEvent event(String storyId) {
        return events.get(storyId);
    }

    /** What a report is called. */
    Name name(ReportId id) {
        return names.getOrDefault(id, new Name(id.brief(), null, id.brief()));
    }

    @Nullable
    Dating dating(ReportId id) {
        return datings.get(id);
    }

    @Nullable
    Copy copy(ReportId id) {
        return copies.get(id);
    }

    List<String> firstSeen(ReportId id) {
        News found = news.get(id);
        return found == null ? List.of() : found.firstSeen();
    }

    @Nullable
    StoryEntity entity(ReportId report, @Nullable String id) {
        return id == null ? null : entities.get(new Ref(report, id));
    }

    @Nullable
    StoryEntity entityById(String storyId) {
        return entitiesById.get(storyId);
    }

    @Nullable
    SameStatement same(Ref statement) {
        return sameStatements.get(statement);
    }

    /** When a report was published: as it states, else as the rest of the story dates it. */
    @Nullable
    Moment moment(ReportId id) {
        Published published = reading(id).article().published();
        if (published != null) {
            return Moment.of(published.date(), published.certainty() == Published.Certainty.STATED);
        }
        Dating dating = datings.get(id);
        return dating == null ? null : Moment.of(dating.range());
    }

    /** When something was said: on the day that the text gives for it, else when the report was published. */
    @Nullable
    Moment moment(ReportId report, @Nullable String time) {
        for (Time candidate : reading(report).times()) {
            if (candidate.id().equals(time)) {
                PartialDate day = calendarDate(candidate.value());
                if (day != null) {
                    return Moment.of(day, true);
                }
            }
        }
        return moment(report);
    }

    private static @Nullable PartialDate calendarDate(String timex) {
        String day = timex.length() > 10 && timex.charAt(10) == 'T' ? timex.substring(0, 10) : timex;
        try {
            return day.length() <= 10 ? new PartialDate(day) : null;
        } catch (DateTimeException notACalendarDate) {
            return null;
        }
    }

    Citation cite(Line line) {
        Name name = name(line.report());
        return new Citation(
                line, name.label(), name.outlet(), name.title(), paragraphNumber(reading(line.report()), line.span()));
    }

    List<Citation> cite(List<Line> lines) {
        return lines.stream().map(this::cite).toList();
    }

    Citation cite(ReportId report, Span span) {
        return cite(new Line(report, span));
    }

    /** The paragraphs that hold a span, whole; for a span of the title, the title. */
    static List<Span> paragraphs(Article article, int start, int end) {
        List<Span> found = new ArrayList<>();
        String text = article.text();
        for (int at = 0; at < text.length(); ) {
            int stop = text.indexOf(BREAK, at);
            int paragraphEnd = stop < 0 ? text.length() : stop;
            if (at < end && start < paragraphEnd && at < paragraphEnd) {
                found.add(article.span(at, paragraphEnd));
            }
            at = stop < 0 ? text.length() : stop + BREAK.length();
        }
        return List.copyOf(found);
    }

    private static int paragraphNumber(Reading reading, Span span) {
        if (span.in() == Span.Part.TITLE) {
            return 0;
        }
        String text = reading.article().text();
        int number = 1;
        for (int at = text.indexOf(BREAK);
                at >= 0 && at < span.start();
                at = text.indexOf(BREAK, at + BREAK.length())) {
            number++;
        }
        return number;
    }
}
