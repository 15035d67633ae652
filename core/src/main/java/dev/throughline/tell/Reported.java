package dev.throughline.tell;

import dev.throughline.acquire.Article;
import dev.throughline.reconcile.Copy;
import dev.throughline.survey.Dating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as a reader asks for it.
 *
 * @param label its outlet, or the name of its file
 * @param outlet its outlet, or the site it stood on; null where it names neither
 * @param title its headline, or how its text begins
 * @param when stated, or inferred from the rest of the story; null where unknown
 * @param dating how it was dated by the rest of the story, null where it states its date or nothing dates it
 * @param copy what it copies, null where it is its own
 * @param brought what no earlier report had
 */
public record Reported(
        Article article,
        String label,
        @Nullable String outlet,
        String title,
        @Nullable Moment when,
        @Nullable Dating dating,
        @Nullable Copy copy,
        int statements,
        int events,
        int figures,
        List<Citation> brought) {
    public Reported {
        brought = List.copyOf(brought);
    }
}
