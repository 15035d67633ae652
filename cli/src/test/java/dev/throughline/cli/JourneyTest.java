package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Throughline;
import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Annotator;
import dev.throughline.contract.StoryJson;
import dev.throughline.extract.Extractor;
import dev.throughline.extract.Reading;
import dev.throughline.survey.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole life of each example report, stage by stage, compared as text with {@code src/test/journeys}.
 *
 * <p>Run with {@code -Dgolden=update} to write the texts anew; the change is then read in the diff.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "us-troops-in-iraq");
    private static final Path JOURNEYS = Path.of("src", "test", "journeys", "us-troops-in-iraq");

    private final Acquirer acquirer = new Acquirer(Limits.STANDARD);
    private final Annotator annotator = Annotator.load();
    private final Extractor extractor = new Extractor();
    private final List<Reading> readings = new ArrayList<>();

    @BeforeAll
    void readThemAll() throws IOException {
        for (Path report : reports().toList()) {
            readings.add(extractor.extract(annotator.annotate(article(report))));
        }
    }

    @AfterAll
    void close() {
        annotator.close();
    }

    static Stream<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachStageOfAReportIsAsItWasRead(Path report) throws IOException {
        Article article = article(report);
        AnnotatedText annotated = annotator.annotate(article);
        String folder = report.getFileName().toString().replaceFirst("\\.\\w+$", "");
        compare(folder + "/1-article.txt", JourneyText.article(article));
        compare(folder + "/2-annotated.txt", JourneyText.annotated(annotated));
        compare(folder + "/3-extracted.txt", JourneyText.extracted(extractor.extract(annotated)));
    }

    @Test
    void theStoryOfAllReportsIsAsItWasRead() throws IOException {
        Survey survey = Throughline.survey(readings);
        compare("4-story.json", StoryJson.text(survey).replace("},{", "},\n{") + "\n");
        compare("5-story.txt", JourneyText.surveyed(survey));
    }

    private Article article(Path file) throws IOException {
        String uri = "examples/us-troops-in-iraq/" + file.getFileName();
        return switch (acquirer.acquire(Report.of(uri, Files.readAllBytes(file), Given.NOTHING))) {
            case Acquisition.Acquired it -> it.article();
            case Refusal it -> throw new AssertionError(it.message());
        };
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = JOURNEYS.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden).as("a journey text; write it with -Dgolden=update").exists();
        assertThat(actual)
                .as(name + " (if it should change, run with -Dgolden=update)")
                .isEqualTo(Files.readString(golden));
    }
}
