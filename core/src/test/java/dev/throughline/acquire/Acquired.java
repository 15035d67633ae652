package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** Literal in, literal out: a report in a test's own words, and what is found in it. */
final class Acquired {

    static final Acquirer ACQUIRER = new Acquirer(Limits.STANDARD);

    private Acquired() {}

    /** The article of a report that has one. */
    static Article article(String report) {
        return article(report.getBytes(StandardCharsets.UTF_8));
    }

    static Article article(byte[] bytes) {
        Report report = Report.of("report", bytes, Given.NOTHING);
        Acquisition acquisition = ACQUIRER.acquire(report);
        assertThat(acquisition).isInstanceOf(Acquisition.Acquired.class);
        Article article = ((Acquisition.Acquired) acquisition).article();
        assertThat(Provenance.violations(report, article)).isEmpty();
        return article;
    }

    /** The line that says why there is no article. */
    static String refusal(byte[] bytes) {
        return switch (ACQUIRER.acquire(Report.of("report", bytes, Given.NOTHING))) {
            case Refusal refusal -> refusal.message();
            case Acquisition.Acquired it -> "no refusal: " + it.article().text();
        };
    }
}
