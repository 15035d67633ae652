package dev.throughline.annotate.name;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.syntax.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How each capitalised word is used elsewhere in its document: in small letters, behind a title, behind {@code in}, before {@code said}. */
public final class DocumentContext {

    private static final int SMALL = 1;
    private static final int CAPITAL_INSIDE = 2;
    private static final int BEHIND_TITLE = 4;
    private static final int BEHIND_PLACE_WORD = 8;
    private static final int BEFORE_SPEECH = 16;
    private static final int BEHIND_THE = 32;
    private static final int BEFORE_POSSESSIVE = 64;

    private static final Set<String> PLACE_WORDS = Set.of("in", "near", "outside", "across", "throughout", "at");
    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "added", "wrote", "tweeted", "asked", "argued");

    private final Map<Long, Integer> uses = new HashMap<>();

    /** The context that a document's sentences make. */
    public static DocumentContext of(List<Words> sentences, Gazetteer gazetteer) {
        DocumentContext context = new DocumentContext();
        sentences.forEach(s -> context.read(s, gazetteer));
        return context;
    }

    private void read(Words words, Gazetteer gazetteer) {
        String[] forms = words.forms();
        boolean headline = isHeadline(forms);
        for (int i = 0; i < forms.length; i++) {
            if (!Character.isLetter(forms[i].codePointAt(0))) {
                continue;
            }
            int use = 0;
            if (Character.isLowerCase(forms[i].codePointAt(0))) {
                use = SMALL;
            } else if (i > 0 && !headline) {
                String before = forms[i - 1];
                use |= Character.isLetter(before.codePointAt(0)) || before.equals(",") ? CAPITAL_INSIDE : 0;
                use |= Character.isUpperCase(before.codePointAt(0)) && gazetteer.isTitle(before) ? BEHIND_TITLE : 0;
                use |= PLACE_WORDS.contains(before) ? BEHIND_PLACE_WORD : 0;
                use |= before.equals("the") ? BEHIND_THE : 0;
            }
            if (use != SMALL && i + 1 < forms.length) {
                use |= SPEECH.contains(forms[i + 1]) ? BEFORE_SPEECH : 0;
                use |= forms[i + 1].equals("'s") ? BEFORE_POSSESSIVE : 0;
            }
            uses.merge(words.lower()[i], use, (a, b) -> a | b);
        }
    }

    /** Most of its longer words are capitalised. */
    static boolean isHeadline(String[] forms) {
        int capital = 0;
        int small = 0;
        for (String form : forms) {
            if (form.length() > 3 && Character.isLetter(form.codePointAt(0))) {
                if (Character.isUpperCase(form.codePointAt(0))) {
                    capital++;
                } else {
                    small++;
                }
            }
        }
        return capital > 3 && small <= capital / 4;
    }

    /** The uses of a word as one value. */
    int uses(long lower) {
        return uses.getOrDefault(lower, 0);
    }

    /** Adds a feature for each use. */
    void add(Features f, int template, int uses) {
        for (int bit = 1; bit <= BEFORE_POSSESSIVE; bit <<= 1) {
            if ((uses & bit) != 0) {
                f.add(template, bit);
            }
        }
    }
}
