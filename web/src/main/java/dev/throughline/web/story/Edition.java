package dev.throughline.web.story;

import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Line;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Counted;
import dev.throughline.tell.Dated;
import dev.throughline.tell.Disputed;
import dev.throughline.tell.Person;
import dev.throughline.tell.Question;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Said;
import dev.throughline.tell.SaidByMeaning;
import dev.throughline.tell.Summary;
import dev.throughline.tell.Teller;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One state of the story with every view that the pages show, made once and read by many.
 *
 * @param version the state of the store that it was made from
 */
public record Edition(
        long version,
        Teller story,
        Summary summary,
        List<Reported> reports,
        List<Dated> timeline,
        List<Said> said,
        List<Person> people,
        List<Counted> figures,
        List<Disputed> disputes,
        Map<String, Reported> reportsByBrief,
        Map<String, Said> saidById,
        Map<String, Person> peopleById,
        SaidByMeaning byMeaning) {

    /** Makes all views of a story. */
    static Edition of(long version, Teller story, Meaning meaning) {
        List<Reported> reports = story.reports();
        List<Said> said = story.said(Question.EVERYTHING);
        List<Person> people = story.people();
        Map<String, Reported> reportsByBrief = new LinkedHashMap<>();
        reports.forEach(r -> reportsByBrief.put(r.article().report().id().brief(), r));
        Map<String, Said> saidById = new HashMap<>();
        said.forEach(s -> saidById.put(s.id(), s));
        Map<String, Person> peopleById = new HashMap<>();
        people.forEach(p -> peopleById.put(p.id(), p));
        return new Edition(
                version,
                story,
                story.summary(),
                reports,
                story.timeline(),
                said,
                people,
                story.figures(),
                story.disputes(),
                reportsByBrief,
                saidById,
                peopleById,
                new SaidByMeaning(meaning, said));
    }

    /** The report whose id begins so, in eight digits or more. */
    public Optional<Reported> report(String id) {
        String bare = id.startsWith("sha256:") ? id.substring("sha256:".length()) : id;
        Reported found = bare.length() < 8 ? null : reportsByBrief.get(bare.substring(0, 8));
        return Optional.ofNullable(found)
                .filter(r -> r.article().report().id().value().startsWith("sha256:" + bare));
    }

    public Reported report(ReportId id) {
        Reported found = reportsByBrief.get(id.brief());
        if (found == null) {
            throw new IllegalArgumentException("the story has no report " + id.value());
        }
        return found;
    }

    /** What a report says. */
    public Reading reading(ReportId id) {
        return story.reading(id);
    }

    /** A line with its place. */
    public Citation cite(Line line) {
        return story.cite(line);
    }
}
