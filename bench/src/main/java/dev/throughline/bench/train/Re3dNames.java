package dev.throughline.bench.train;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names among re3d's entities: official reports on Syria and Iraq. Its BBC part is not free and left out. */
final class Re3dNames {

    private static final Pattern FIELD = Pattern.compile(
            "\"(_id|text|begin|end|type|documentId|value)\" : (?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|(\\d+))");
    private static final Set<String> KINDS = Set.of("Person", "Organisation", "Location", "Nationality");
    private static final Set<String> LINKS =
            Set.of("of", "and", "for", "the", "in", "on", "to", "bin", "de", "van", "von", "al", "ad", "as");

    private Re3dNames() {}

    static List<NamedText> read(Map<String, String> files) {
        List<NamedText> texts = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getKey().endsWith("documents.json") || file.getKey().contains("BBC")) {
                continue;
            }
            Map<String, List<Name>> names = new LinkedHashMap<>();
            Map<String, String> bodies = new LinkedHashMap<>();
            for (String line : file.getValue().split("\n", -1)) {
                Map<String, String> fields = fields(line);
                if (fields.containsKey("text")) {
                    bodies.put(fields.getOrDefault("_id", ""), fields.getOrDefault("text", ""));
                }
            }
            String entities = files.getOrDefault(file.getKey().replace("documents.json", "entities.json"), "");
            for (String line : entities.split("\n", -1)) {
                Map<String, String> f = fields(line);
                String document = f.getOrDefault("documentId", "");
                String body = bodies.get(document);
                String kind = f.getOrDefault("type", "");
                if (body != null && KINDS.contains(kind)) {
                    name(
                            body,
                            Integer.parseInt(f.getOrDefault("begin", "0")),
                            Integer.parseInt(f.getOrDefault("end", "0")),
                            kind,
                            names.computeIfAbsent(document, k -> new ArrayList<>()));
                }
            }
            bodies.forEach((id, body) -> texts.add(new NamedText(body, longest(names.getOrDefault(id, List.of())))));
        }
        return texts;
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher m = FIELD.matcher(line);
        while (m.find()) {
            String value = m.group(2) == null ? m.group(3) : m.group(2);
            fields.putIfAbsent(m.group(1), unescape(value));
        }
        return fields;
    }

    private static String unescape(String value) {
        Matcher m = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)").matcher(value);
        return m.replaceAll(r -> Matcher.quoteReplacement(
                switch (r.group(1).charAt(0)) {
                    case 'n' -> "\n";
                    case 't' -> "\t";
                    case 'r' -> "\r";
                    case 'u' ->
                        String.valueOf((char) Integer.parseInt(r.group(1).substring(1), 16));
                    default -> r.group(1);
                }));
    }

    /** Only what is written as a name: capitals at both ends, nothing but linking words in small letters between. */
    private static void name(String body, int begin, int end, String type, List<Name> names) {
        int start = begin;
        String text = body.substring(start, end);
        for (String article : List.of("The ", "the ", "a ", "an ")) {
            if (text.startsWith(article)) {
                start += article.length();
                text = body.substring(start, end);
            }
        }
        String[] words = text.split("[\\s]+", -1);
        boolean proper = words.length > 0;
        for (int i = 0; i < words.length; i++) {
            boolean capital = !words[i].isEmpty()
                    && (Character.isUpperCase(words[i].codePointAt(0)) || words[i].startsWith("al-"));
            boolean link = i > 0 && i + 1 < words.length && LINKS.contains(words[i]);
            proper &= capital || link || (i > 0 && !words[i].isEmpty() && Character.isDigit(words[i].charAt(0)));
        }
        if (proper && end > start) {
            names.add(new Name(Span.of(body, start, end), NamedText.type(type), 1));
        }
    }

    private static List<Name> longest(List<Name> names) {
        List<Name> kept = new ArrayList<>();
        names.stream()
                .sorted(Comparator.comparingInt((Name n) -> -n.span().text().length()))
                .forEach(n -> {
                    if (kept.stream().noneMatch(k -> k.span().overlaps(n.span()))) {
                        kept.add(n);
                    }
                });
        kept.sort(Comparator.comparing(Name::span));
        return kept;
    }
}
