package dev.throughline.tell;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Throughline;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final String BODY =
            "A storm tore the roof from the fish market of Quillon before dawn and left two of its halls without power, the"
                    + " council told traders who had come to open their stalls and found the gates locked and the street full of slates.";

    private static final String PAGE = "https://quay.example/news/market";

    private static Reading version(String name, String outlet, String day, String sentence) {
        return report(name, BODY, sentence).outlet(outlet).published(day).build();
    }

    private static final Reading FIRST = version(PAGE + "#1", "Quay Gazette", "2031-03-01", "Three people were hurt.");
    private static final Reading SECOND =
            version(PAGE + "?utm_source=mail#2", "Quay Gazette", "2031-03-02", "Five people were hurt.");
    private static final Reading ELSEWHERE = version("wire", "Strait Courier", "2031-03-01", "Three people were hurt.");
    private static final Reading LAST = report(PAGE + "/#3", "The market is open again.")
            .outlet("Quay Gazette")
            .published("2031-03-09")
            .build();
    private static final Reading FRONT = report("https://quay.example/", "All the news of the quay.")
            .published("2031-03-03")
            .build();

    private static Teller teller() {
        return Throughline.tell(List.of(LAST, ELSEWHERE, FRONT, SECOND, FIRST));
    }

    @Test
    void whatStoodOnOnePageAreVersionsInTheOrderOfTheirDays() {
        assertThat(teller().versions(id(PAGE + "#1")).stream().map(Version::report))
                .containsExactly(id(PAGE + "#1"), id(PAGE + "?utm_source=mail#2"), id(PAGE + "/#3"));
    }

    @Test
    void eachVersionTellsWhatItChanged() {
        List<Version> versions = teller().versions(id(PAGE + "/#3"));
        int three = BODY.length() + 1;
        assertThat(versions.get(0).changes()).isEmpty();
        assertThat(versions.get(1).changes())
                .containsExactly(new Change(
                        Span.of(FIRST.article().text(), three, three + 5),
                        Span.of(SECOND.article().text(), three, three + 4)));
    }

    @Test
    void anotherNewsroomsCopyAndAFrontPageAreNoVersions() {
        assertThat(teller().versions(id("wire"))).hasSize(1);
        assertThat(teller().versions(id("https://quay.example/"))).hasSize(1);
    }

    @Test
    void whatALaterVersionAddsIsSaidAndBroughtByIt() {
        Reading later = report(
                        PAGE + "#4", BODY, "Three people were hurt.", "Ada Brenner denied that the roof was old.")
                .outlet("Quay Gazette")
                .published("2031-03-02")
                .person("Ada Brenner")
                .said("Ada Brenner", Statement.Act.DENY, "denied", "that the roof was old")
                .build();
        Teller teller = Throughline.tell(List.of(FIRST, later));
        assertThat(teller.said(Question.EVERYTHING)).extracting(Said::text).containsExactly("that the roof was old");
        assertThat(teller.summary().statements()).isEqualTo(1);
        assertThat(teller.brought(id(PAGE + "#4")))
                .extracting(b -> b.kind() + ": " + b.line().text())
                .containsExactly("CLAIM: that the roof was old");
        assertThat(teller.brought(id(PAGE + "#1"))).isEmpty();
    }
}
