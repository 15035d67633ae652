package dev.throughline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The passages of our own, read from the outermost attributions that they are marked with. */
class PassagesTest {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\n(?=[\\[{\\p{L}“])");

    @Test
    void tellsRelaysAnonymityNestingAndMissingSources() throws IOException {
        PassageScore score = new PassageScore();
        List<String> passages = passages();
        for (String block : passages) {
            int first = block.indexOf("\n= ");
            String passage = block.substring(0, first);
            score.add(passage, expected(block.substring(first + 1)), Marked.read(passage));
        }
        score.errors.forEach(System.out::println);
        score.counts.forEach((name, c) -> System.out.printf(
                Locale.ROOT,
                "%-10s recall %.2f precision %.2f of %d%n",
                name,
                c.recall(),
                c.precision(),
                c.right() + c.missed()));
        assertThat(passages).hasSizeGreaterThanOrEqualTo(60);
        assertThat(score.counts.values()).allSatisfy(c -> {
            assertThat(c.recall()).isGreaterThanOrEqualTo(0.85);
            assertThat(c.precision()).isGreaterThanOrEqualTo(0.85);
        });
    }

    /** Blocks that end with their expected lines; a passage may have several paragraphs. */
    private static List<String> passages() throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String part : BLANK_LINE.split(text(), -1)) {
            if (part.startsWith("#")) {
                continue;
            }
            open.append(open.isEmpty() ? "" : "\n\n").append(part.strip());
            if (part.contains("\n= ")) {
                blocks.add(open.toString());
                open.setLength(0);
            }
        }
        return blocks;
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(PassagesTest.class.getResourceAsStream("passages.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<PassageScore.Expected> expected(String lines) {
        return lines.lines()
                .map(line -> List.of(line.substring(2).split("\\|", -1)))
                .map(part -> new PassageScore.Expected(
                        part.get(0).strip().equals("-") ? null : part.get(0).strip(),
                        part.get(1).strip(),
                        part.get(2).contains("anonymous"),
                        part.get(2).contains("nested"),
                        part.get(2).contains("via ")
                                ? part.get(2)
                                        .substring(part.get(2).indexOf("via ") + 4)
                                        .strip()
                                : ""))
                .toList();
    }
}
