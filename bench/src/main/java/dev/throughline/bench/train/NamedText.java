package dev.throughline.bench.train;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import dev.throughline.bench.PolnearCorpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document with the names to learn. */
record NamedText(String text, List<Name> names) {
    NamedText {
        names = List.copyOf(names);
    }

    /** PolNeAR's silver names; a word of a people is a group where it is a plural noun. */
    static List<NamedText> silver(List<PolnearCorpus.Document> documents) {
        List<NamedText> texts = new ArrayList<>();
        for (PolnearCorpus.Document document : documents) {
            if (!document.silver().tokens().isEmpty()) {
                List<Token> tokens = document.silver().tokens();
                List<Name> names = new ArrayList<>();
                for (Name name : document.silver().names()) {
                    names.add(
                            name.type() == NameType.OTHER && isPlural(name, tokens)
                                    ? new Name(name.span(), NameType.GROUP, 1)
                                    : name);
                }
                texts.add(new NamedText(document.article().text(), names));
            }
        }
        return texts;
    }

    private static boolean isPlural(Name name, List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.start() == name.span().start()
                        && t.end() == name.span().end()
                        && t.tag().endsWith("S"));
    }

    /**
     * Columns with IOB tags, a hundred sentences a document.
     *
     * @param word the word's column
     * @param tag the tag's column
     */
    static List<NamedText> columns(Path file, int word, int tag) throws IOException {
        List<NamedText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        List<String> types = new ArrayList<>();
        int sentences = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            for (; line != null; line = lines.readLine()) {
                if (line.startsWith("# ")) {
                    continue;
                }
                String[] column = line.split("\t", -1);
                if (column.length <= tag) {
                    text.append("\n\n");
                    if (++sentences % 100 == 0) {
                        texts.add(finish(text, names, open, types));
                    }
                    continue;
                }
                String label = column[tag].length() < 3 ? "O" : column[tag];
                boolean inside = label.startsWith("I-") && !open.isEmpty() && open.getLast()[1] == text.length() - 1;
                space(text, column[word]);
                int start = text.length();
                text.append(column[word]);
                if (inside) {
                    open.getLast()[1] = text.length();
                } else if (!label.equals("O")) {
                    open.add(new int[] {start, text.length()});
                    types.add(label.substring(2));
                }
                text.append(' ');
                if (!label.equals("O")) {
                    open.getLast()[1] = text.length() - 1;
                }
            }
        }
        texts.add(finish(text, names, open, types));
        return texts;
    }

    /** No white space where print has none: before a comma or a clitic. */
    private static void space(StringBuilder text, String word) {
        boolean touches = word.matches("[,.;:!?%)\\]]|'s|n't|'re|'ve|'m|'ll|'d|'|''");
        if (touches && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private static NamedText finish(StringBuilder text, List<Name> names, List<int[]> open, List<String> types) {
        String whole = text.toString();
        for (int i = 0; i < open.size(); i++) {
            NameType type = type(types.get(i));
            names.add(new Name(Span.of(whole, open.get(i)[0], open.get(i)[1]), type, 1));
        }
        NamedText made = new NamedText(whole, names);
        text.setLength(0);
        names.clear();
        open.clear();
        types.clear();
        return made;
    }

    private static final Map<String, NameType> TYPES = Map.ofEntries(
            Map.entry("PER", NameType.PERSON),
            Map.entry("person", NameType.PERSON),
            Map.entry("Person", NameType.PERSON),
            Map.entry("ORG", NameType.ORGANIZATION),
            Map.entry("corporation", NameType.ORGANIZATION),
            Map.entry("group", NameType.ORGANIZATION),
            Map.entry("organization", NameType.ORGANIZATION),
            Map.entry("Organisation", NameType.ORGANIZATION),
            Map.entry("LOC", NameType.PLACE),
            Map.entry("location", NameType.PLACE),
            Map.entry("place", NameType.PLACE),
            Map.entry("Location", NameType.PLACE));

    static NameType type(String label) {
        return TYPES.getOrDefault(label, NameType.OTHER);
    }
}
