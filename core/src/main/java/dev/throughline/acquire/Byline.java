package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reading of the line that says who wrote a report. */
final class Byline {

    private static final Pattern OPENING = Pattern.compile(
            "(?i)^\\W{0,3}(?:(?:article|words|photos|story|text|video|analysis|opinion|commentary|review|report) +)?"
                    + "(?:(?:posted|written|reported|published|reviewed|updated|submitted|produced|edited|created) +)?"
                    + "(?:by|von|par|por|di|door|av|af|przez|author(?:s|\\(s\\))?|autor(?:en|a|e)?|written by|reporting by|from)(?: *:|(?= ))\\s*");
    /** The words of which one stands first in every opening. */
    private static final Set<String> FIRST = Set.of(
            "article",
            "words",
            "photos",
            "story",
            "text",
            "video",
            "analysis",
            "opinion",
            "commentary",
            "review",
            "report",
            "posted",
            "written",
            "reported",
            "published",
            "reviewed",
            "updated",
            "submitted",
            "produced",
            "edited",
            "created",
            "by",
            "von",
            "par",
            "por",
            "di",
            "door",
            "av",
            "af",
            "przez",
            "author",
            "authors",
            "autor",
            "autoren",
            "autora",
            "autore",
            "reporting",
            "from");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[;|/•·]\\s*|\\s*,\\s*(?:and |& )?|\\s+(?:and|&|und|et|y|e|en|och|with)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.\\-]*(?: (?:\\p{Lu}[\\p{L}'’.\\-]*|de|da|do|dos|del|della|der|den|di|du|la|le|van|von|bin|ibn|al|el|ter|ten|zu|y|e)){0,4}");
    private static final Set<String> OTHERS = WordList.load("no-names.txt");
    private static final int LONGEST = 160;

    private Byline() {}

    /** Whether a line opens as a byline does ({@code By}, {@code Author:}). */
    static boolean opens(String line) {
        return line.length() <= LONGEST
                && FIRST.contains(firstWord(line))
                && OPENING.matcher(line).find()
                && !people(line).isEmpty();
    }

    private static String firstWord(String line) {
        int from = 0;
        while (from < line.length() && !isLetter(line.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < line.length() && isLetter(line.charAt(to))) {
            to++;
        }
        return line.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The people a byline names; empty where it names none. */
    static List<String> people(String line) {
        String names = OPENING.matcher(line.strip()).replaceFirst("");
        Set<String> people = new LinkedHashSet<>();
        for (String part : BETWEEN.split(names.length() > LONGEST ? names.substring(0, LONGEST) : names, -1)) {
            name(part).ifPresent(people::add);
        }
        return List.copyOf(people);
    }

    /** A part of a byline as a person's name, where it is one. */
    static Optional<String> name(String part) {
        String s = part.strip();
        String words = isShouted(s) ? capitalised(s) : s;
        Matcher m = NAME.matcher(words);
        if (!m.matches() || words.length() < 4 || words.indexOf(' ') < 0) {
            return Optional.empty();
        }
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (OTHERS.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(words);
    }

    /** The names in metadata, tidied: no addresses, no "By", several in one string taken apart where all are names. */
    static List<String> tidy(List<String> given) {
        Set<String> names = new LinkedHashSet<>();
        for (String one : given) {
            String s = OPENING.matcher(one.strip()).replaceFirst("").strip();
            if (s.isEmpty() || s.contains("://") || s.contains("@") || s.length() > LONGEST || s.startsWith("{")) {
                continue;
            }
            List<String> parts = new ArrayList<>();
            boolean all = true;
            for (String part : BETWEEN.split(s, -1)) {
                Optional<String> name = name(part);
                all &= name.isPresent();
                name.ifPresent(parts::add);
            }
            if (all && !parts.isEmpty()) {
                names.addAll(parts);
            } else {
                names.add(s);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isShouted(String s) {
        return s.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static String capitalised(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(s.charAt(i - 1));
            out.append(inside ? Character.toLowerCase(s.charAt(i)) : s.charAt(i));
        }
        return out.toString();
    }
}
