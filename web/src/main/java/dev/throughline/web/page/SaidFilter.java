package dev.throughline.web.page;

import dev.throughline.tell.Moment;
import dev.throughline.tell.Person;
import dev.throughline.tell.Said;
import dev.throughline.web.story.Edition;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which statements a question asks for; what is empty does not narrow. */
final class SaidFilter {

    /** Asks for reports that name no outlet. */
    static final String NO_OUTLET = "-";

    private static final List<String> FIELDS = List.of("by", "from", "to", "act", "kind", "outlet", "anonymous");

    private final Ask ask;
    private final String by;
    private final Set<String> speakers = new HashSet<>();
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;

    SaidFilter(Edition edition, Ask ask) {
        this.ask = ask;
        this.by = folded(ask.text("by"));
        this.from = ask.from("from");
        this.to = ask.to("to");
        if (!by.isEmpty()) {
            for (Person person : edition.people()) {
                if (person.spellings().stream().anyMatch(s -> folded(s.text()).contains(by))) {
                    speakers.add(person.id());
                }
            }
        }
    }

    /** Whether a question asks for more than words. */
    static boolean narrows(Ask ask) {
        return FIELDS.stream().anyMatch(ask::has);
    }

    List<Said> of(List<Said> all) {
        return all.stream().filter(this::wants).toList();
    }

    boolean wants(Said said) {
        return (!ask.has("act") || Shown.word(said.act()).equals(ask.text("act")))
                && (!ask.has("kind") || Shown.word(said.kind()).equals(ask.text("kind")))
                && (!ask.has("anonymous") || said.anonymous())
                && (!ask.has("outlet") || isIn(said.words().getFirst().outlet()))
                && (by.isEmpty() || isBy(said))
                && ((from == null && to == null) || within(said.when()));
    }

    private boolean isIn(@Nullable String outlet) {
        String asked = ask.text("outlet");
        return asked.equals(NO_OUTLET)
                ? outlet == null
                : outlet != null && folded(outlet).contains(folded(asked));
    }

    private boolean isBy(Said said) {
        String speaker = said.speakerId();
        String source = said.source();
        return (speaker != null && speakers.contains(speaker))
                || (source != null && folded(source).contains(by));
    }

    private boolean within(@Nullable Moment moment) {
        return moment != null
                && (from == null || !moment.last().isBefore(from))
                && (to == null || !moment.first().isAfter(to));
    }

    /** Lower case, without marks on letters: how people type a name. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
