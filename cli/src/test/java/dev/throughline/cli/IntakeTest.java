package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.stream.Unpacker;
import dev.throughline.extract.Reading;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String PUMPS =
            "The pumps at the harbour will stay, the minister said on Monday. \"No pump has been moved,\" she said.";

    private static final Report PART = Report.of("-", PUMPS.getBytes(StandardCharsets.UTF_8), Given.NOTHING);

    @Test
    void makesAFaultOfTheProgramARefusalOfThatReport() {
        Intake.Outcome outcome = intake(article -> {
                    throw new IllegalStateException("no such token");
                })
                .read(PART);
        assertThat(outcome).isInstanceOfSatisfying(Intake.Outcome.Refused.class, refused -> {
            assertThat(refused.fault()).isTrue();
            assertThat(refused.refusal().message())
                    .startsWith(
                            "-: a report can be read without a fault of the program; got java.lang.IllegalStateException:"
                                    + " no such token at dev.throughline.cli.IntakeTest")
                    .endsWith(". Please report it; the other inputs are read.");
        });
    }

    @Test
    void survivesAReportThatIsTooDeepForTheStack() {
        assertThat(intake(article -> {
                            throw new StackOverflowError();
                        })
                        .read(PART))
                .isInstanceOf(Intake.Outcome.Refused.class);
    }

    private static Intake intake(Function<Article, Reading> reader) {
        return new Intake(
                new Unpacker(Limits.STANDARD),
                new Acquirer(Limits.STANDARD),
                reader,
                new Metadata(null),
                InputStream.nullInputStream());
    }
}
