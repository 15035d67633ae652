package dev.throughline.acquire;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Choosing a report's title among the places that give it. */
final class Headline {

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " » ", " · ", " :: ", " « ", " // ", " / ", " ‹ ", " • ");

    private Headline() {}

    /** A title without the outlet's name at its end or beginning. */
    static String withoutOutlet(String title, @Nullable String outlet) {
        String t = title.strip();
        for (int round = 0; round < 2; round++) {
            int cut = -1;
            int width = 0;
            for (String separator : SEPARATORS) {
                int at = t.lastIndexOf(separator);
                if (at > cut) {
                    cut = at;
                    width = separator.length();
                }
            }
            if (cut < 0) {
                return t;
            }
            String head = t.substring(0, cut).strip();
            String tail = t.substring(cut + width).strip();
            boolean named = outlet != null
                    && (same(tail, outlet)
                            || fold(outlet).startsWith(fold(tail))
                            || fold(tail).startsWith(fold(outlet)));
            if (named && !head.isEmpty()) {
                t = head;
            } else if (outlet != null && same(head, outlet) && !tail.isEmpty()) {
                return tail;
            } else {
                return t;
            }
        }
        return t;
    }

    /** A title without an ending that is the name of the site in its address. */
    static String withoutSite(String title, @Nullable String address) {
        String host = address == null
                ? ""
                : fold(address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/.*", ""));
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            String tail = at < 0 ? "" : fold(title.substring(at + separator.length()));
            if (at > 0 && tail.length() >= 4 && host.contains(tail)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    /** The name beside a separator where a page's whole title goes on before or after the article's; null where there is none. */
    static @Nullable String beside(String whole, String title) {
        String rest = whole.startsWith(title) ? whole.substring(title.length()) : "";
        String front = whole.endsWith(title) ? whole.substring(0, whole.length() - title.length()) : "";
        for (String separator : SEPARATORS) {
            int after = rest.lastIndexOf(separator);
            int before = front.indexOf(separator);
            String name = after >= 0
                    ? rest.substring(after + separator.length()).strip()
                    : before >= 0 ? front.substring(0, before).strip() : "";
            if (!name.isEmpty() && name.length() <= 40) {
                return name;
            }
        }
        return null;
    }

    /** What stands between the separators of a title, in its order. */
    static List<String> parts(String title) {
        String rest = title;
        for (String separator : SEPARATORS) {
            rest = rest.replace(separator, "\n");
        }
        return rest.lines().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The longest part between separators. */
    static String longestPart(String title) {
        String best = "";
        for (String part : parts(title)) {
            best = part.length() > best.length() ? part : best;
        }
        return best;
    }

    static boolean same(String a, String b) {
        return folds(b, fold(a));
    }

    /** Whether the letters and digits of a text are these, which are some and in lower case. */
    static boolean folds(String text, String folded) {
        int k = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return !folded.isEmpty() && fold(text).equals(folded);
            }
            if (Character.isLetterOrDigit(c)) {
                if (k == folded.length() || Character.toLowerCase(c) != folded.charAt(k)) {
                    return false;
                }
                k++;
            }
        }
        return k > 0 && k == folded.length();
    }

    /** Letters and digits in lower case. */
    static String fold(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (Character.isLetterOrDigit(s.charAt(i))) {
                out.append(s.charAt(i));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
