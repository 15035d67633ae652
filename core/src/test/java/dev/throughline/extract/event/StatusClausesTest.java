package dev.throughline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Annotator;
import dev.throughline.extract.Event;
import dev.throughline.extract.Extractor;
import dev.throughline.extract.TaggedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The clauses of our own, read from their plain words: the odd ones, which the rules were tuned on, and the even ones, which were held back. */
class StatusClausesTest {

    private record Clause(String status, String word, String teller, String text) {}

    private record Score(int status, int found, int teller, int all) {}

    @Test
    void tellsWhatHappenedFromWhatIsPlannedDemandedDeniedOrSupposed() throws IOException {
        List<Clause> clauses = clauses();
        try (Annotator annotator = Annotator.load()) {
            Score tuned = score(clauses, 0, annotator);
            Score held = score(clauses, 1, annotator);
            assertThat(clauses).hasSizeGreaterThanOrEqualTo(150);
            assertThat(tuned.status()).isGreaterThanOrEqualTo((int) Math.ceil(0.85 * tuned.all()));
            assertThat(held.status()).isGreaterThanOrEqualTo((int) Math.ceil(0.85 * held.all()));
        }
    }

    private static Score score(List<Clause> clauses, int half, Annotator annotator) {
        Extractor extractor = new Extractor();
        int status = 0;
        int seen = 0;
        int teller = 0;
        int all = 0;
        for (int i = half; i < clauses.size(); i += 2) {
            Clause clause = clauses.get(i);
            List<Event> events = extractor
                    .extract(annotator.annotate(TaggedText.article(clause.text(), "2021-03-09")))
                    .events();
            Event found = events.stream()
                    .filter(e -> e.trigger().text().toLowerCase(Locale.ROOT).contains(clause.word()))
                    .findFirst()
                    .orElse(null);
            boolean right = found != null && found.status().name().equalsIgnoreCase(clause.status());
            boolean open = clause.teller().equals("-");
            boolean told = open
                    || (found != null
                            && (found.statement() != null) == clause.teller().equals("said"));
            seen += found == null ? 0 : 1;
            status += right ? 1 : 0;
            teller += told ? 1 : 0;
            all++;
            if (half == 0 && !(right && told)) {
                System.out.println(clause + " is "
                        + (found == null
                                ? "not found among "
                                        + events.stream()
                                                .map(e -> e.trigger().text())
                                                .toList()
                                : found.status() + " " + found.statement()));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: status %.3f, of the events found %.3f, inside or outside a statement %.3f of %d%n",
                half == 0 ? "tuned on" : "held back",
                (double) status / all,
                (double) status / seen,
                (double) teller / all,
                all);
        return new Score(status, seen, teller, all);
    }

    private static List<Clause> clauses() throws IOException {
        List<Clause> clauses = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(StatusClausesTest.class.getResourceAsStream("clauses.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split(" \\| ", -1);
                    clauses.add(new Clause(cells[0], cells[1], cells[2], cells[3]));
                }
            }
        }
        return clauses;
    }
}
