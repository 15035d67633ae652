package dev.throughline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Span;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static List<String> changes(String before, String after) {
        return Changes.between(before, after).stream()
                .map(c -> text(c.before()) + " > " + text(c.after()))
                .toList();
    }

    private static String text(@Nullable Span span) {
        return span == null ? "" : span.text();
    }

    @Test
    void tellsWhatWasReplacedAddedAndTakenOut() {
        assertThat(
                        changes(
                                "Ten people were on the ferry when it ran aground, the harbour office said. Nobody was hurt.",
                                "Twelve people were on the ferry when it ran aground, the harbour office said on Monday. Nobody was hurt."))
                .containsExactly("Ten > Twelve", "said. > said on Monday.");
        assertThat(changes("The pier is closed. It is old and worn.", "The pier is closed."))
                .containsExactly("It is old and worn. > ");
        assertThat(changes("", "The pier.")).containsExactly(" > The pier.");
        assertThat(changes("The pier.", "The pier.")).isEmpty();
    }

    @Test
    void leadsFromOneTextToTheOther() {
        Random random = new Random(20310207L);
        for (int i = 0; i < 300; i++) {
            String before = words(random);
            String after = words(random);
            List<Change> changes = Changes.between(before, after);
            StringBuilder made = new StringBuilder(before);
            for (Change c : changes.reversed()) {
                Span gone = c.before();
                if (gone != null) {
                    assertThat(before.substring(gone.start(), gone.end())).isEqualTo(gone.text());
                    made.replace(gone.start(), gone.end(), "");
                }
            }
            String common = String.join(" ", made.toString().strip().split("\\s+"));
            StringBuilder left = new StringBuilder(after);
            for (Change c : changes.reversed()) {
                Span come = c.after();
                if (come != null) {
                    assertThat(after.substring(come.start(), come.end())).isEqualTo(come.text());
                    left.replace(come.start(), come.end(), "");
                }
            }
            assertThat(String.join(" ", left.toString().strip().split("\\s+"))).isEqualTo(common);
        }
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        int n = random.nextInt(25);
        for (int i = 0; i < n; i++) {
            text.append((char) ('a' + random.nextInt(6))).append(' ');
        }
        return text.toString().strip();
    }
}
