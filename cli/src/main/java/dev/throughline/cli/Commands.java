package dev.throughline.cli;

import java.util.List;

/** The commands in the order in which help lists them; a new one is one class and one line here. */
final class Commands {
    private Commands() {}

    static List<Object> all(Console console) {
        return List.of(
                new ReadCommand(console),
                new ExtractCommand(console),
                new WatchCommand(console),
                new TimelineCommand(console),
                new StoriesCommand(console),
                new PeopleCommand(console),
                new SaidCommand(console),
                new FiguresCommand(console),
                new DisputesCommand(console),
                new ReportCommand(console),
                new NewCommand(console),
                new DiffCommand(console),
                new ShowCommand(console),
                new ExportCommand(console),
                new ServeCommand(console),
                new VerifyCommand(console),
                new CompletionCommand(console));
    }
}
