package dev.throughline.cli;

import dev.throughline.tell.Passage;
import dev.throughline.tell.Teller;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code show}: the words behind an id, in their paragraph. */
@Command(
        name = "show",
        header = "Print the words behind an id in their paragraph, with the report they stand in.",
        description = {
            "",
            "An id is what other commands print: of a report (5f0c9a31), of a statement, event, figure or person in it"
                    + " (5f0c9a31-s3), or of a person, event or dispute of the story. The beginning of one is enough where no other"
                    + " begins so.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline show 5f0c9a31-s3",
            "  throughline show 73e7",
            "  throughline show --store harbour.db 73e7-f1"
        })
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "What to show.")
    private String id = "";

    @Mixin
    private StoryOptions store = new StoryOptions();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Teller story = store.story();
        Passage passage = story.passage(new StoryIds(story).sole(id))
                .orElseThrow(() -> CommandException.usage("nothing in the story is called " + id
                        + ". Ids stand in the tables that said, figures, people, disputes and report print."));
        console.print(new PassageText(console.shape()).of(story, passage));
        return ExitCode.OK;
    }
}
