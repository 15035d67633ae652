package dev.throughline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real reports and labelled corpora that lies beside a checkout; a test that needs it is skipped without. */
public final class Shared {
    private Shared() {}

    /** The named file or folder below the shared folder; skips the calling test, with a line that says so, where it is absent. */
    public static Path path(String name) {
        Path path = Path.of(System.getProperty("throughline.shared", "../../shared"))
                .resolve(name);
        Assumptions.assumeTrue(
                Files.exists(path),
                () -> "skipped: " + path + " is absent; give its folder with -Dthroughline.shared=FOLDER");
        return path;
    }
}
