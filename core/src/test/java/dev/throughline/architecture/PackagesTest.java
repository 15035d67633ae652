package dev.throughline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every package introduces itself. */
class PackagesTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void looksAtEveryModule() {
        assertThat(packages())
                .contains(
                        ROOT.resolve("core/src/main/java/dev/throughline/acquire"),
                        ROOT.resolve("cli/src/main/java/dev/throughline/cli"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void declaresItselfNullMarked(Path folder) throws IOException {
        Path file = introduction(folder);
        assertThat(file).as("each package says what it is").isRegularFile();
        assertThat(Files.readString(file))
                .as("%s: without @NullMarked NullAway lets every null of the package pass", file)
                .startsWith("/**")
                .contains("@NullMarked\npackage dev.throughline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acquire", "annotate", "extract", "reconcile", "survey", "tell"})
    void saysInFiveLinesWhatTheStageDoes(String stage) throws IOException {
        Path file = ROOT.resolve("core/src/main/java/dev/throughline/" + stage + "/package-info.java");
        assertThat(Files.readString(file))
                .as("%s: a reader opens the stage here", file)
                .containsSubsequence("Takes: ", "Gives: ", "Refuses: ", "Holds: ", "Start at: ");
    }

    /** The package-info of a folder, or, where {@code bench} trains a stage from inside its package, the stage's own. */
    private static Path introduction(Path folder) {
        Path own = folder.resolve("package-info.java");
        Path bench = ROOT.resolve("bench");
        return Files.exists(own) || !folder.startsWith(bench)
                ? own
                : ROOT.resolve("core").resolve(bench.relativize(own));
    }

    static List<Path> packages() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(PackagesTest::foldersWithClasses)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> foldersWithClasses(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
