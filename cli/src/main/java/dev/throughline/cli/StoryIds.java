package dev.throughline.cli;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.survey.Survey;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of a story, found by how they begin. */
final class StoryIds {

    /** A thing of one report: the beginning of the report's name, a hyphen, its own id. */
    private static final Pattern OF_REPORT = Pattern.compile("(?:sha256:)?([0-9a-f]+)-([a-z][0-9]+)");

    /** As many candidates as a message names. */
    private static final int NAMED = 8;

    private final Teller story;

    StoryIds(Teller story) {
        this.story = story;
    }

    /** The whole id that a typed one means; the typed one itself where nothing begins so. */
    String sole(String typed) {
        if (story.passage(typed).isPresent()) {
            return typed;
        }
        Matcher matcher = OF_REPORT.matcher(typed.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            List<String> reports = reports(matcher.group(1));
            if (!reports.isEmpty()) {
                return only(typed, reports) + "-" + matcher.group(2);
            }
        }
        List<String> found =
                new ArrayList<>(reports(typed.toLowerCase(Locale.ROOT).replaceFirst("^sha256:", "")));
        if (found.isEmpty()) {
            for (Reported reported : story.reportsNamed(typed)) {
                found.add(reported.article().report().id().brief());
            }
        }
        ofStory().stream().filter(id -> id.startsWith(typed)).forEach(found::add);
        return found.isEmpty() ? typed : only(typed, found);
    }

    private static String only(String typed, List<String> found) {
        List<String> distinct = found.stream().distinct().toList();
        if (distinct.size() == 1) {
            return distinct.getFirst();
        }
        throw CommandException.usage(typed + " is the beginning of " + distinct.size() + " ids: "
                + String.join(", ", distinct.subList(0, Math.min(NAMED, distinct.size())))
                + (distinct.size() > NAMED ? " …" : "") + ". Give more of it.");
    }

    private List<String> reports(String hexadecimal) {
        List<String> found = new ArrayList<>();
        for (Reading reading : story.survey().story().readings()) {
            ReportId id = reading.article().report().id();
            if (!hexadecimal.isEmpty() && id.value().startsWith("sha256:" + hexadecimal)) {
                found.add(id.brief());
            }
        }
        return found;
    }

    private List<String> ofStory() {
        Survey survey = story.survey();
        List<String> ids = new ArrayList<>();
        survey.story().entities().forEach(e -> ids.add(e.id()));
        survey.story().events().forEach(e -> ids.add(e.id()));
        survey.disputes().forEach(d -> ids.add(d.id()));
        return ids;
    }
}
