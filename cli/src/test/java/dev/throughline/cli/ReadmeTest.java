package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md shows is what the program prints: each fenced block that begins with {@code $ ./throughline} is run.
 *
 * <p>A block may end in a line {@code …} that stands for the rest. {@code -Dgolden=update} writes the blocks anew.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String PROMPT = "$ ./throughline ";
    private static final String REST = "…";

    @TempDir
    private Path folder;

    @Test
    void showsWhatTheProgramPrints() throws IOException {
        List<String> lines = Files.readAllLines(README);
        List<String> anew = new ArrayList<>();
        int shown = 0;
        for (int i = 0; i < lines.size(); i++) {
            anew.add(lines.get(i));
            if (lines.get(i).startsWith(PROMPT)) {
                int end = i + lines.subList(i, lines.size()).indexOf("```");
                anew.addAll(as(lines.subList(i + 1, end), run(lines.get(i).substring(PROMPT.length()))));
                i = end - 1;
                shown++;
            }
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(README, anew);
        }
        assertThat(shown).isPositive();
        assertThat(String.join("\n", Files.readAllLines(README)))
                .as("README.md (if it should change, run with -Dgolden=update)")
                .isEqualTo(String.join("\n", anew));
    }

    /** The output, cut where the block in the file was cut. */
    private static List<String> as(List<String> before, List<String> output) {
        if (!before.isEmpty() && before.getLast().equals(REST) && before.size() <= output.size()) {
            List<String> cut = new ArrayList<>(output.subList(0, before.size() - 1));
            cut.add(REST);
            return cut;
        }
        return output;
    }

    private List<String> run(String line) {
        List<String> arguments = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            arguments.add(word.startsWith("examples/") ? "../" + word : word);
        }
        String store = folder.resolve("story.db").toString();
        if (!arguments.contains("--help")) {
            arguments.addAll(List.of("--store", store));
        }
        TestRun run = TestRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out().replace(store, "story.db").stripTrailing().lines().toList();
    }
}
