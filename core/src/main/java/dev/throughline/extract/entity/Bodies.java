package dev.throughline.extract.entity;

import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the names of bodies, places and groups together: other names of one country, acronyms, short forms. */
final class Bodies {

    /** Last words too common to stand for one name: "the House" is not the White House. */
    private static final Set<String> TOO_COMMON =
            Set.of("house", "state", "states", "union", "east", "west", "group", "news", "force");

    private static final Set<String> LITTLE = Set.of("of", "the", "and", "for", "in", "on", "to", "a");

    private static final Pattern OTHERS = Pattern.compile("; ");

    private final Lexicon lexicon;
    private final Map<String, String> canonical = new HashMap<>();

    Bodies(Lexicon lexicon, WordList aliases) {
        this.lexicon = lexicon;
        aliases.entries().forEach((name, others) -> {
            String key = NameForm.of(name).key();
            for (String other : OTHERS.splitAsStream(others).toList()) {
                canonical.put(NameForm.of(other).key(), key);
            }
        });
    }

    /** The key under which all names of one country or agency meet. */
    String canonical(String key) {
        return canonical.getOrDefault(key, key);
    }

    List<Referent> group(Passage passage, List<Referent> bunches) {
        List<Referent> byLength = bunches.stream()
                .sorted(Comparator.comparingInt((Referent b) -> -longest(b).length())
                        .thenComparing(Referent::firstMention))
                .toList();
        List<Referent> grouped = new ArrayList<>();
        for (Referent bunch : byLength) {
            Optional<Referent> same = grouped.stream()
                    .filter(g -> isShortFor(passage, bunch, g))
                    .max(Comparator.comparingInt(g -> g.names().size()));
            if (same.isPresent()) {
                same.get().absorb(bunch);
            } else {
                grouped.add(bunch);
            }
        }
        return grouped;
    }

    private boolean isShortFor(Passage passage, Referent bunch, Referent known) {
        NameForm form = longest(bunch);
        NameForm full = longest(known);
        if (isAcronym(passage, bunch, known) || isMisspelling(form, full)) {
            return true;
        }
        if (form.length() >= full.length()
                || bunch.type() == EntityType.PLACE
                || known.type() == EntityType.PLACE
                || bunch.type() == EntityType.GROUP) {
            return false;
        }
        boolean tail = full.tail(form.length()).equals(form.parts());
        if (tail) {
            return form.length() > 1 || !TOO_COMMON.contains(form.key());
        }
        boolean front = full.parts().subList(0, form.length()).equals(form.parts());
        return front
                && full.parts().subList(form.length(), full.length()).stream()
                        .anyMatch(p -> p.equals("news")
                                || lexicon.noun(p) == Lexicon.Noun.INSTITUTION
                                || lexicon.noun(p) == Lexicon.Noun.OUTLET);
    }

    private static boolean isMisspelling(NameForm form, NameForm full) {
        return form.length() == full.length()
                && form.length() > 1
                && Spelling.distance(form.key(), full.key()) == 1
                && form.key().length() > 10
                && form.key().chars().noneMatch(Character::isDigit);
    }

    /** Its initials, or what brackets after the full name define: {@code Northern Harbour Board (NHB)}. */
    private static boolean isAcronym(Passage passage, Referent bunch, Referent known) {
        NameForm form = longest(bunch);
        NameForm full = longest(known);
        String letters = form.key();
        if (form.length() != 1 || letters.length() < 2 || full.length() < 2) {
            return false;
        }
        String written = bunch.names().getFirst().span().text().replace(".", "");
        if (!written.equals(written.toUpperCase(Locale.ROOT)) && !bracketed(passage, bunch, known)) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String part : full.parts()) {
            if (!LITTLE.contains(part)) {
                initials.append(part.charAt(0));
            }
        }
        return (letters.length() > 2 && letters.contentEquals(initials))
                || (bracketed(passage, bunch, known)
                        && letters.charAt(0) == full.parts().getFirst().charAt(0));
    }

    private static boolean bracketed(Passage passage, Referent bunch, Referent known) {
        return bunch.names().stream().anyMatch(n -> {
            int open = n.first() - 1;
            return isOpen(passage.word(open)) && known.names().stream().anyMatch(k -> k.end() == open);
        });
    }

    private static boolean isOpen(String word) {
        return word.equals("(") || word.equals("-lrb-");
    }

    private static NameForm longest(Referent bunch) {
        return bunch.names().stream()
                .map(NameMention::form)
                .max(Comparator.comparingInt(NameForm::length))
                .orElseThrow();
    }
}
