package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;

/** A line of test text: {@code [PERSON Anna Berg] slept in/IN [PLACE Oslo]}; words without a tag are {@code NNP}. */
record MarkedNames(List<Token> tokens, List<Found> names) {

    static MarkedNames of(String line) {
        List<Token> tokens = new ArrayList<>();
        List<Found> names = new ArrayList<>();
        int at = 0;
        int opened = 0;
        NameType type = NameType.OTHER;
        for (String part : line.split(" ", -1)) {
            if (part.startsWith("[")) {
                type = NameType.valueOf(part.substring(1));
                opened = tokens.size();
                continue;
            }
            boolean closes = part.endsWith("]");
            String word = closes ? part.substring(0, part.length() - 1) : part;
            int slash = word.lastIndexOf('/');
            String text = slash > 0 ? word.substring(0, slash) : word;
            String tag = slash > 0 ? word.substring(slash + 1) : "NNP";
            tokens.add(new Token(tokens.size(), at, at + text.length(), text, tag, tokens.size(), "root"));
            at += text.length() + 1;
            if (closes) {
                names.add(new Found(opened, tokens.size(), type, 1));
            }
        }
        return new MarkedNames(tokens, names);
    }

    /** Each name with its type: {@code PERSON Anna Berg}. */
    List<String> shown(List<Found> found) {
        return found.stream()
                .map(f -> f.type() + " " + NameRules.text(tokens, f.first(), f.end()))
                .toList();
    }
}
