package dev.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Shared;
import dev.throughline.annotate.Token;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolnearCorpusTest {
    @Test
    void readsEveryMarkedArticleWithItsColumns() throws IOException {
        List<PolnearCorpus.Document> documents = PolnearCorpus.load(Shared.path("data/polnear/dev"));
        assertThat(documents).hasSize(84);
        for (PolnearCorpus.Document d : documents) {
            assertThat(d.silver().tokens()).hasSameSizeAs(d.lemmas());
            for (Token t : d.silver().tokens()) {
                assertThat(t.text()).isEqualTo(d.article().text().substring(t.start(), t.end()));
            }
        }
    }
}
