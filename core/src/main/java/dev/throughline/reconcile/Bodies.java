package dev.throughline.reconcile;

import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The organizations, places and groups of many readings, joined by the same name, a general list of other names, and
 * short forms: those that a report states in brackets, and those that are the initials of one name in the story.
 */
final class Bodies {

    private static final int LEAST_UNSTATED = 3;

    private final NameLore lore;

    Bodies(NameLore lore) {
        this.lore = lore;
    }

    void join(List<Named> named, List<Reading> readings, Joins joins) {
        Map<String, Integer> byKey = new TreeMap<>();
        Map<String, String> wording = new TreeMap<>();
        for (int i = 0; i < named.size(); i++) {
            Entity entity = named.get(i).entity();
            if (named.get(i).isPerson() || entity.type() == EntityType.ROLE) {
                continue;
            }
            link(key(entity.name()), entity.name(), i, byKey, wording, joins);
            for (Mention mention : entity.mentions()) {
                String text = mention.span().text();
                if (mention.kind() == Mention.Kind.NAME
                        && Acronym.looksLikeOne(text)
                        && Acronym.isShortFor(text, entity.name())) {
                    link(key(text), text, i, byKey, wording, joins);
                }
            }
        }
        Map<String, List<String>> stated = new TreeMap<>();
        for (Reading reading : readings) {
            for (Acronym acronym : Acronym.statedIn(reading.article().text())) {
                Integer brief = byKey.get(key(acronym.letters()));
                Integer full = byKey.get(key(acronym.expansion()));
                stated.computeIfAbsent(key(acronym.letters()), k -> new ArrayList<>())
                        .add(acronym.expansion());
                if (brief != null && full != null) {
                    joins.join(
                            full, brief, "a report states it: " + acronym.expansion() + " (" + acronym.letters() + ")");
                }
            }
        }
        byKey.forEach((key, thing) -> {
            String brief = wording.getOrDefault(key, key);
            if (Acronym.looksLikeOne(brief) && brief.length() >= LEAST_UNSTATED && !stated.containsKey(key)) {
                String full = only(brief, wording);
                Integer other = full == null ? null : byKey.get(full);
                if (other != null) {
                    joins.join(other, thing, "initials of one name in the story: " + brief + " / " + wording.get(full));
                }
            }
        });
    }

    private static void link(
            String key, String text, int thing, Map<String, Integer> byKey, Map<String, String> wording, Joins joins) {
        Integer first = byKey.putIfAbsent(key, thing);
        String before = wording.get(key);
        if (before == null || text.compareTo(before) < 0) {
            wording.put(key, text);
        }
        if (first != null) {
            String other = wording.getOrDefault(key, text);
            if (Word.forms(other).equals(Word.forms(text))) {
                joins.same(first, thing);
            } else {
                joins.join(first, thing, "two names of one, by the general list: " + other + " / " + text);
            }
        }
    }

    private static @Nullable String only(String brief, Map<String, String> wording) {
        List<String> full = wording.entrySet().stream()
                .filter(e -> !Acronym.looksLikeOne(e.getValue()) && Acronym.isShortFor(brief, e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return full.size() == 1 ? full.getFirst() : null;
    }

    /** A name as it is compared: its words without article and owner's mark, British spellings made American. */
    private String key(String name) {
        String plain = Word.fold(name).strip();
        String bare = plain.regionMatches(true, 0, "the ", 0, 4) ? plain.substring(4) : plain;
        String owned = bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
        String known = lore.known(owned);
        String words = String.join(" ", Word.forms(known == null ? owned : known));
        return words.replace("defence", "defense")
                .replace("isation", "ization")
                .replace("centre", "center")
                .replace("labour", "labor");
    }
}
