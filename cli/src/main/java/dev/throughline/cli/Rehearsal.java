package dev.throughline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the usual commands over the examples, made once after a build by the launcher: the Java machine watches it and
 * keeps what it loaded, so that later runs start with that in place. What it prints nobody sees; a command that fails is
 * a command that starts slower.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Takes the folder of reports and an empty folder for the store. */
    public static void main(String[] args) throws java.io.IOException {
        String reports = args[0];
        Path folder = Path.of(args[1]);
        String store = folder.resolve("rehearsal.db").toString();
        Files.createDirectories(folder);
        for (List<String> command : List.of(
                List.of("--help"),
                List.of("extract", reports),
                List.of("read", reports, "--store", store),
                List.of("read", reports, "--store", store),
                List.of("timeline", "--store", store),
                List.of("figures", "--store", store, "--format", "json"))) {
            Main.run(Console.ofProcess(), command.toArray(String[]::new));
        }
        System.exit(0);
    }
}
