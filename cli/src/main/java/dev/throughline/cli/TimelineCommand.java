package dev.throughline.cli;

import dev.throughline.cli.view.TimelineView;
import dev.throughline.survey.Focus;
import dev.throughline.survey.Surveyor;
import dev.throughline.tell.Dated;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code timeline}: the story day by day. */
@Command(
        name = "timeline",
        header = "Print the story day by day.",
        description = {
            "",
            "The dates that the reports tell of, each with the line that tells it best. A copy of a report counts for nothing."
                    + " As JSON: an array of {date, precision, weight, lines: [{text, report, start, end}]}, offsets in code points.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline timeline",
            "  throughline timeline --dates 10 --lines 2",
            "  throughline timeline --who Brandt --about \"troop withdrawal\"",
            "  throughline timeline --format json > timeline.json"
        })
final class TimelineCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(
            names = "--dates",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "The N weightiest days, months and years only where days are wanting; all dates unless given.")
    private int dates;

    @Option(
            names = "--lines",
            paramLabel = "K",
            defaultValue = "1",
            description = "At most K lines a date; ${DEFAULT-VALUE} unless given.")
    private int lines = 1;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Only sentences that name this person, body or place, or one of several; under any spelling.")
    private List<String> who = List.of();

    @Option(names = "--about", paramLabel = "TEXT", description = "Only sentences that have all of these words.")
    private String about = "";

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (dates < 0 || lines < 1) {
            throw CommandException.usage(
                    "--dates takes 0 or more, --lines 1 or more; got " + dates + " and " + lines + ".");
        }
        Teller story = options.story();
        return options.show(console, new TimelineView(dates, lines, days(story)), story);
    }

    private List<Dated> days(Teller story) {
        if (who.isEmpty() && about.isEmpty()) {
            return story.timeline();
        }
        List<String> entities = new ArrayList<>();
        for (String name : who) {
            List<String> named = story.named(name);
            if (named.isEmpty()) {
                throw CommandException.usage("--who: no report of the story names " + name + ".");
            }
            entities.addAll(named);
        }
        Surveyor surveyor = Surveyor.load();
        return story.timeline(surveyor, new Focus(entities, surveyor.concepts(about)));
    }
}
