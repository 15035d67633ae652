package dev.throughline.cli;

import dev.throughline.store.NativeLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the usual commands over the examples, made once after a build by the launcher: the Java machine watches it and
 * keeps what it loaded, so that later runs start with that in place. What it prints nobody sees; a command that fails is
 * a command that starts slower.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Takes the folder of reports, an empty folder for the store, and the folder for the native libraries. */
    public static void main(String[] args) throws IOException {
        String reports = args[0];
        String store = Path.of(args[1], "rehearsal.db").toString();
        NativeLibrary.unpackInto(Path.of(args[2]));
        System.setProperty(NativeLibrary.FOLDER, args[2]);
        Path encoder = Path.of(args[2], "onnxruntime");
        System.setProperty(
                EncoderLibrary.FOLDER, EncoderLibrary.unpackInto(encoder).toString());
        for (List<String> command : List.of(
                List.of("--help"),
                List.of("extract", reports),
                List.of("read", reports, "--store", store),
                List.of("read", reports, "--store", store),
                List.of("timeline", "--store", store),
                List.of("figures", "--store", store, "--format", "json"),
                List.of("export", "--store", store, "--format", "json"))) {
            Main.run(Console.ofProcess(), command.toArray(String[]::new));
        }
        System.exit(0);
    }
}
