package dev.throughline.web;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.web.guard.Binding;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    @TempDir
    Path folder;

    @Test
    void aDisputeIsMarkedWrongAndTakenBack() {
        try (Served served = Served.of(folder.resolve("story.db"), Binding.local(0), Harbour.STORY)) {
            Element form = served.page("/disputes").expectFirst(".dispute .correct form");
            HttpResponse<String> marked = send(served, form, "about two days");
            assertThat(marked.statusCode()).isEqualTo(303);
            assertThat(marked.headers().firstValue("Location").orElse("")).endsWith("/disputes");
            Element dispute = served.page("/disputes").expectFirst(".dispute.wrong");
            assertThat(dispute.select(".correction q").text()).isEqualTo("about two days");
            assertThat(served.get("/api/corrections").body()).contains("\"reason\":\"about two days\"");
            assertThat(served.page("/corrections").select(".speech")).hasSize(1);
            assertThat(send(served, dispute.expectFirst(".correction form"), "").statusCode())
                    .isEqualTo(303);
            assertThat(served.page("/disputes").select(".wrong")).isEmpty();
            assertThat(served.page("/corrections").select(".speech")).isEmpty();
        }
    }

    @Test
    void aFigureIsMarkedWrong() {
        try (Served served = Served.of(folder.resolve("story.db"), Binding.local(0), Harbour.STORY)) {
            send(served, served.page("/figures").expectFirst(".measure .correct form"), "a count of last year");
            assertThat(served.page("/figures").select("tr.wrong .correction q").text())
                    .isEqualTo("a count of last year");
        }
    }

    @Test
    void aSpellingThatIsSomebodyElseIsTakenOut() {
        Reading namesake = report("tug", "Brandt said that the tug was old.")
                .published("2031-05-07")
                .person("Brandt")
                .said("Brandt", Act.ASSERT, "said", "that the tug was old")
                .build();
        try (Served served = Served.of(
                folder.resolve("story.db"), Binding.local(0), List.of(Harbour.FERRIES, Harbour.DENIAL, namesake))) {
            assertThat(served.get("/people/person-brandt").statusCode()).isEqualTo(404);
            Element form = served.page("/people/person-ilse-brandt").expectFirst(".uses .correct form");
            send(served, form, "the skipper of the tug");
            assertThat(served.page("/people/person-brandt")
                            .select(".correction")
                            .text())
                    .contains("Told apart from Ilse Brandt by a reader: the skipper of the tug");
        }
    }

    @Test
    void leadsBackToItsOwnPagesOnly() {
        try (Served served = Served.of(folder.resolve("story.db"), Binding.local(0), Harbour.STORY)) {
            Element form = served.page("/disputes").expectFirst(".dispute .correct form");
            form.expectFirst("[name=back]").attr("value", "//evil.example/");
            assertThat(send(served, form, "x").headers().firstValue("Location").orElse(""))
                    .endsWith("/corrections");
        }
    }

    private static HttpResponse<String> send(Served served, Element form, String reason) {
        String fields = form.select("input[name]").stream()
                .map(i -> i.attr("name") + "="
                        + URLEncoder.encode(i.attr("name").equals("reason") ? reason : i.val(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return served.post(form.attr("action"), fields);
    }
}
