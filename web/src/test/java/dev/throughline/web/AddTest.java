package dev.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.web.guard.Binding;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddTest {

    private static final String TEXT = """
            The harbour office said on Tuesday that all ferries would stay in port until the storm had passed.

            Ilse Brandt, the harbour master, denied that a ferry had sunk. “All ships are safe,” she said.
            """;

    @TempDir
    Path folder;

    @Test
    void readsWhatIsBroughtAndShowsWhatItBrought() throws InterruptedException {
        try (Served served = Served.of(folder.resolve("story.db"), Binding.local(0), List.of())) {
            String csrf = served.page("/add").expectFirst("[name=csrf]").val();
            HttpResponse<String> taken = served.upload(csrf, "storm.txt", TEXT.getBytes(StandardCharsets.UTF_8));
            assertThat(taken.statusCode()).isEqualTo(303);
            Document done = done(served, taken.headers().firstValue("Location").orElseThrow());
            assertThat(done.select("#job .counts").text()).isEqualTo("Done: 1 report read.");
            assertThat(done.select("#job .brief q").eachText()).anyMatch(q -> q.contains("All ships are safe"));
            assertThat(served.page("/said?q=safe").select(".speech")).isNotEmpty();
            HttpResponse<String> again = served.upload(csrf, "empty.txt", new byte[0]);
            Document refused =
                    done(served, again.headers().firstValue("Location").orElseThrow());
            assertThat(refused.select("#job .refused").text()).contains("empty.txt");
        }
    }

    private static Document done(Served served, String job) throws InterruptedException {
        String path = job.replaceFirst("^http://[^/]+", "");
        for (int i = 0; i < 300; i++) {
            Document page = served.page(path);
            if (page.select("#job .counts").text().startsWith("Done")) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it was not read within 30 seconds");
    }

    @Test
    void refusesAFileOverTheLimitAndGoesOn() {
        try (Served served = Served.of(folder.resolve("story.db"), Binding.local(0), List.of())) {
            String csrf = served.page("/add").expectFirst("[name=csrf]").val();
            assertThat(served.upload(csrf, "large.txt", new byte[(20 << 20) + 1])
                            .statusCode())
                    .isEqualTo(413);
            assertThat(served.get("/").statusCode()).isEqualTo(200);
        }
    }
}
