package dev.throughline.extract.entity;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a report calls a person or an outlet beside the name: before it, after it, between commas, brackets or dashes. */
final class RoleReader {

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in", "on", "with", "from");
    private static final Set<String> COURTESY =
            Set.of("mr", "mrs", "ms", "miss", "dr", "mr.", "mrs.", "ms.", "dr.", "mx", "mx.");
    private static final Set<String> CLOSES =
            Set.of(",", ".", "—", "–", "-", "--", ";", ":", ")", "-rrb-", "who", "?", "!", "");
    private static final Set<String> BREAKS = Set.of(",", "—", "–", "--", "(", "-lrb-");

    private final Lexicon lexicon;

    RoleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Passage passage, Referent person) {
        for (NameMention name : person.names()) {
            before(passage, person, name);
            boolean apposed = betweenCommasBefore(passage, person, name);
            if (!apposed) {
                after(passage, person, name);
            }
        }
    }

    /** {@code Treasury spokesman Karl Vogt}, {@code Norwegian Ambassador to Lima Ada Lund}. */
    private void before(Passage passage, Referent person, NameMention name) {
        Optional<Chunk> at = passage.chunkAt(name.first());
        if (at.isEmpty()) {
            return;
        }
        int first = at.get().first();
        int start = first;
        int end = name.first();
        if (end > first && PREPOSITIONS.contains(passage.word(first - 1))) {
            // "supreme leader of Norland Ayatollah Ali": the place belongs to what stands before it
            int inner = nameEnd(passage, first, end);
            int place = inner > first ? inner : isRoleEnd(passage, person, end - 1) ? first : end;
            if (place > first) {
                int left = passage.isQuoteMark(first - 2) ? first - 2 : first - 1;
                passage.chunkAt(left - 1)
                        .filter(c -> c.end() == left && isRole(passage, person, c))
                        .ifPresent(c -> add(passage, person, c.first(), place, passage.span(c.first(), place)));
                start = place;
            }
        }
        if (end > start && isRoleEnd(passage, person, end - 1)) {
            add(passage, person, start, end, null);
        }
    }

    /** The end of another name at the beginning of a noun phrase, or where it begins. */
    private static int nameEnd(Passage passage, int first, int end) {
        int at = passage.token(first).start();
        return passage.annotated().names().stream()
                .filter(n -> n.span().start() <= at && at < n.span().end())
                .map(n -> passage.tokenBefore(n.span().end()))
                .filter(e -> e <= end)
                .findFirst()
                .orElse(first);
    }

    /** {@code the harbour master, Ilse Brandt,}. */
    private boolean betweenCommasBefore(Passage passage, Referent person, NameMention name) {
        int first = passage.chunkAt(name.first()).map(Chunk::first).orElse(name.first());
        if (!passage.word(first - 1).equals(",") || !CLOSES.contains(passage.word(name.end()))) {
            return false;
        }
        Optional<Chunk> head = Optional.empty();
        Optional<Chunk> chunk = passage.chunkAt(first - 2);
        for (int i = 0; i < 4 && chunk.isPresent(); i++) {
            Chunk c = chunk.get();
            if (isRole(passage, person, c) && !isPlural(passage, c)) {
                head = chunk;
            }
            if (!PREPOSITIONS.contains(passage.word(c.first() - 1))) {
                break;
            }
            chunk = passage.chunkAt(c.first() - 2).filter(p -> p.end() == c.first() - 1);
        }
        if (head.isEmpty() || containsName(passage, head.get(), person)) {
            return false;
        }
        Chunk role = head.get();
        add(passage, person, role.first(), first - 1, passage.span(role.first(), first - 1));
        return true;
    }

    /** {@code Mara Quist, director of the museum}, {@code Tomas, 19, a baker}, {@code Lund — who is the captain}. */
    private void after(Passage passage, Referent person, NameMention name) {
        int at = name.end();
        if (!BREAKS.contains(passage.word(at)) && !isCopula(passage, at)) {
            return;
        }
        at += passage.tag(at).startsWith("VB") ? 0 : 1;
        if (passage.tag(at).equals("CD") && passage.word(at + 1).equals(",")) {
            at += 2;
        }
        if (passage.word(at).equals("also")
                && passage.tag(at + 1).equals("CD")
                && passage.word(at + 2).equals(",")) {
            at += 3;
        }
        if (passage.word(at).equals("who")) {
            at++;
        }
        boolean copula = isCopula(passage, at);
        if (copula) {
            at++;
        }
        if (passage.tag(at).equals("RB")) {
            at++;
        }
        Optional<Chunk> role = passage.chunkAt(at);
        if (role.isEmpty()
                || role.get().first() != at
                || !isRole(passage, person, role.get())
                || isPlural(passage, role.get())
                || containsName(passage, role.get(), person)) {
            return;
        }
        int end = extended(passage, role.get());
        if (!copula && !CLOSES.contains(passage.word(end)) && !passage.tag(end).startsWith("VB")) {
            return;
        }
        add(passage, person, at, end, copula ? null : passage.span(at, end));
        if (passage.word(end).equals(",")
                && Set.of("now", "formerly", "previously").contains(passage.word(end + 1))) {
            int more = end + 2;
            if (PREPOSITIONS.contains(passage.word(more))) {
                more++;
            }
            int from = end + 1;
            passage.chunkAt(more).ifPresent(c -> add(passage, person, from, extended(passage, c), null));
        }
    }

    private static boolean isCopula(Passage passage, int at) {
        String word = passage.word(at);
        return word.equals("is") || word.equals("was");
    }

    /** The end of a role with its phrases: {@code director of the initiative at the institute}. */
    private static int extended(Passage passage, Chunk chunk) {
        int end = chunk.end();
        for (int i = 0; i < 5; i++) {
            String link = passage.word(end);
            if (!PREPOSITIONS.contains(link) && !link.equals("and")) {
                break;
            }
            Optional<Chunk> next = passage.chunkAt(end + 1);
            int begin = end + 1;
            if (next.isEmpty() || next.get().first() != begin || isTime(passage, next.get())) {
                break;
            }
            if (link.equals("and") && passage.tag(next.get().end()).startsWith("VB")) {
                break;
            }
            end = next.get().end();
        }
        return end;
    }

    private static boolean isTime(Passage passage, Chunk chunk) {
        Span span = passage.span(chunk);
        return passage.annotated().times().stream().anyMatch(t -> t.span().overlaps(span));
    }

    /** A role of a person; of a body, what kind of outlet it is. */
    private boolean isRole(Passage passage, Referent who, Chunk chunk) {
        String word = passage.word(chunk.head());
        return who.isPerson() ? lexicon.isRole(word) : lexicon.isOutletNoun(word);
    }

    private boolean isRoleEnd(Passage passage, Referent who, int token) {
        String word = passage.word(token);
        if (!who.isPerson()) {
            return lexicon.isOutletNoun(word);
        }
        return lexicon.isRole(word) || (lexicon.isHonorific(word) && !COURTESY.contains(word));
    }

    private static boolean isPlural(Passage passage, Chunk chunk) {
        return passage.tag(chunk.head()).equals("NNS")
                || passage.tag(chunk.head()).equals("NNPS");
    }

    /** Another person's name at the head of a noun phrase: then it is no role. */
    private static boolean containsName(Passage passage, Chunk chunk, Referent person) {
        int head = passage.token(chunk.head()).start();
        return passage.annotated().names().stream()
                        .anyMatch(
                                n -> n.span().start() <= head && head < n.span().end())
                || person.names().stream().anyMatch(n -> n.first() < chunk.end() && chunk.first() < n.end());
    }

    private void add(Passage passage, Referent person, int first, int end, @Nullable Span mention) {
        int from = first;
        while (from < end && (passage.tag(from).equals("DT") || passage.isQuoteMark(from))) {
            from++;
        }
        while (from < end && COURTESY.contains(passage.word(from))) {
            from++;
        }
        if (from >= end) {
            return;
        }
        String role = passage.span(from, end).text().replaceAll("[“”\"]", "").replaceAll("\\s+", " ");
        person.addRole(role);
        for (int t = from; t < end; t++) {
            person.learnGender(lexicon.genderOfRole(passage.word(t)));
        }
        if (mention != null) {
            person.add(mention, Mention.Kind.NOMINAL);
        }
    }
}
