package dev.throughline.annotate.attribution;

import java.util.Locale;
import java.util.Map;

/**
 * The form that the inflections of a word share: no dictionary form, only the same for {@code deny, denies, denied,
 * denying}.
 */
final class Stem {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("said", "say"),
            Map.entry("told", "tell"),
            Map.entry("wrote", "writ"),
            Map.entry("written", "writ"),
            Map.entry("thought", "think"),
            Map.entry("saw", "see"),
            Map.entry("seen", "see"),
            Map.entry("knew", "know"),
            Map.entry("known", "know"),
            Map.entry("found", "find"),
            Map.entry("felt", "feel"),
            Map.entry("held", "hold"),
            Map.entry("heard", "hear"),
            Map.entry("made", "mak"),
            Map.entry("gave", "giv"),
            Map.entry("given", "giv"),
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("spoke", "speak"),
            Map.entry("spoken", "speak"),
            Map.entry("took", "tak"),
            Map.entry("taken", "tak"),
            Map.entry("came", "com"),
            Map.entry("brought", "bring"),
            Map.entry("sought", "seek"),
            Map.entry("swore", "swear"),
            Map.entry("sworn", "swear"),
            Map.entry("drew", "draw"),
            Map.entry("drawn", "draw"),
            Map.entry("meant", "mean"),
            Map.entry("laid", "lay"),
            Map.entry("began", "begin"),
            Map.entry("begun", "begin"),
            Map.entry("chose", "choos"),
            Map.entry("chosen", "choos"),
            Map.entry("is", "b"),
            Map.entry("was", "b"),
            Map.entry("were", "b"),
            Map.entry("are", "b"),
            Map.entry("been", "b"),
            Map.entry("be", "b"),
            Map.entry("am", "b"),
            Map.entry("had", "hav"),
            Map.entry("has", "hav"),
            Map.entry("did", "do"),
            Map.entry("done", "do"),
            Map.entry("does", "do"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"));

    private Stem() {}

    static String of(String form) {
        String s = form.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(s);
        if (irregular != null) {
            return irregular;
        }
        int n = s.length();
        if (n > 5 && s.endsWith("ing")) {
            s = undoubled(s.substring(0, n - 3));
        } else if (n > 4 && s.endsWith("ied")) {
            s = s.substring(0, n - 3) + "y";
        } else if (n > 4 && s.endsWith("ies")) {
            s = s.substring(0, n - 3) + "y";
        } else if (n > 4 && s.endsWith("ed")) {
            s = undoubled(s.substring(0, n - 2));
        } else if (n > 4 && (s.endsWith("sses") || s.endsWith("shes") || s.endsWith("ches") || s.endsWith("xes"))) {
            s = s.substring(0, n - 2);
        } else if (n > 3 && s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is")) {
            s = s.substring(0, n - 1);
        }
        return s.length() > 3 && s.endsWith("e") ? s.substring(0, s.length() - 1) : s;
    }

    private static String undoubled(String s) {
        int n = s.length();
        if (n > 3 && s.charAt(n - 1) == s.charAt(n - 2) && "bdgmnprt".indexOf(s.charAt(n - 1)) >= 0) {
            return s.substring(0, n - 1);
        }
        return s;
    }
}
