package dev.throughline.cli;

import dev.throughline.cli.view.Sheet;
import dev.throughline.cli.view.TimelineView;
import dev.throughline.tell.Summary;
import dev.throughline.tell.Teller;

/** The story in short: how much there is of what, and the timeline. */
final class StoryInShort {

    private final Console console;

    StoryInShort(Console console) {
        this.console = console;
    }

    void print(Teller story) {
        Summary summary = story.summary();
        console.println("");
        console.println(count(summary.reports(), "report", "reports")
                + (summary.copies() == 0 ? "" : " (" + count(summary.copies(), "copy", "copies") + ")")
                + " · " + count(summary.people(), "person", "people")
                + " · " + count(summary.statements(), "statement", "statements")
                + " · " + count(summary.measures(), "figure", "figures")
                + " · " + count(summary.disputes(), "dispute", "disputes"));
        Sheet timeline = new TimelineView(0, 1).sheet(story);
        if (!timeline.isEmpty()) {
            console.println("");
            console.print(ViewOptions.text(console, timeline));
        }
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
