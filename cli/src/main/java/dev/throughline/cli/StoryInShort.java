package dev.throughline.cli;

import dev.throughline.tell.Dated;
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
        if (!story.timeline().isEmpty()) {
            console.println("");
        }
        for (Dated dated : story.timeline()) {
            console.println(dated.day().date().value() + "  "
                    + SafeText.of(dated.lines().getFirst().text() + "  "
                            + dated.lines().getFirst().place()));
        }
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
