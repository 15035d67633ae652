package dev.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.web.guard.Binding;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTest {

    @TempDir
    Path folder;

    @Test
    void whatAReportSaysIsTextOnEveryPage() {
        try (Served served =
                Served.of(folder.resolve("story.db"), Binding.local(0), List.of(Harbour.HOSTILE, Harbour.DENIAL))) {
            String id = Harbour.HOSTILE.article().report().id().brief();
            for (String path : List.of(
                    "/",
                    "/said",
                    "/said/" + id + "-s1",
                    "/said?q=boats",
                    "/figures",
                    "/people",
                    "/people/person-ada",
                    "/reports",
                    "/reports/" + id)) {
                Document page = served.page(path);
                assertThat(page.select("script:not([src^=/assets/]), main b:contains(boats), main i:contains(boats)"))
                        .as(path)
                        .isEmpty();
                assertThat(page.select("[href^=javascript], [onmouseover]"))
                        .as(path)
                        .isEmpty();
                assertThat(page.outerHtml()).as(path).doesNotContain("\u202E");
            }
            assertThat(served.page("/said").select(".speech q").text())
                    .contains("that <b>9 boats</b> had left [U+202E]gnorw eht");
            assertThat(served.get("/said").body().length()).isLessThan(100_000);
            assertThat(served.page("/reports/" + id).select(".report").text().length())
                    .isGreaterThan(1 << 20);
        }
    }
}
