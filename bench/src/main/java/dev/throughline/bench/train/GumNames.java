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

/** The names among GUM's entities: those whose head is a proper noun, cut to the run of proper nouns around it. */
final class GumNames {

    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([a-z]+)-[^()]*(\\))?|(\\d+)\\)");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "&", "de", "in", "-", "'s", "’s");

    private record Word(String form, String tag, int head, int start, int end, String misc) {
        boolean isProper() {
            return tag.startsWith("NNP") || (tag.equals("JJ") && Character.isUpperCase(form.codePointAt(0)));
        }
    }

    private GumNames() {}

    /**
     * A mention of an entity, by its place in the text.
     *
     * @param head the first character of its head word
     * @param entity the number of its entity in the document
     * @param type the entity's type as GUM names it
     */
    record Mention(int start, int end, int head, String entity, String type) {}

    static NamedText read(String conllu) {
        return read(conllu, new ArrayList<>());
    }

    /** The text with its names; every mention of an entity, named or not, goes to {@code mentions}. */
    static NamedText read(String conllu, List<Mention> mentions) {
        StringBuilder text = new StringBuilder();
        List<Word> sentence = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        List<String> types = new ArrayList<>();
        Map<String, List<Integer>> glue = new LinkedHashMap<>();
        for (String line : (conllu + "\n").split("\n", -1)) {
            String[] c = line.split("\t", -1);
            if (line.isEmpty() && !sentence.isEmpty()) {
                names(sentence, spans, types, mentions);
                sentence.clear();
                glue.clear();
                text.append("\n\n");
            } else if (c.length == 10 && c[0].contains("-")) {
                String[] range = c[0].split("-", 2);
                for (int i = Integer.parseInt(range[0]); i < Integer.parseInt(range[1]); i++) {
                    glue.computeIfAbsent("no", k -> new ArrayList<>()).add(i);
                }
            } else if (c.length == 10 && !c[0].contains(".")) {
                int start = text.length();
                text.append(c[1]);
                sentence.add(new Word(c[1], c[4], Integer.parseInt(c[6]) - 1, start, text.length(), c[9]));
                boolean touches = c[9].contains("SpaceAfter=No")
                        || glue.getOrDefault("no", List.of()).contains(Integer.parseInt(c[0]));
                text.append(touches ? "" : " ");
            }
        }
        String whole = text.toString();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            names.add(new Name(Span.of(whole, spans.get(i)[0], spans.get(i)[1]), NamedText.type(types.get(i)), 1));
        }
        names.sort(Comparator.comparing(Name::span));
        return new NamedText(whole, names);
    }

    private static void names(List<Word> sentence, List<int[]> spans, List<String> types, List<Mention> mentions) {
        Map<String, int[]> open = new LinkedHashMap<>();
        Map<String, String> openTypes = new LinkedHashMap<>();
        List<int[]> found = new ArrayList<>();
        List<String> foundTypes = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String misc = sentence.get(i).misc();
            int at = misc.indexOf("Entity=");
            if (at < 0) {
                continue;
            }
            String value = misc.substring(at + 7).split("\\|", 2)[0];
            Matcher m = BRACKET.matcher(value);
            while (m.find()) {
                if (m.group(1) == null) {
                    int[] start = open.remove(m.group(4));
                    if (start != null) {
                        String type = openTypes.getOrDefault(m.group(4), "");
                        found.add(new int[] {start[0], i});
                        foundTypes.add(type);
                        mentions.add(mention(sentence, start[0], i, m.group(4), type));
                    }
                } else if (m.group(3) != null) {
                    found.add(new int[] {i, i});
                    foundTypes.add(m.group(2));
                    mentions.add(mention(sentence, i, i, m.group(1), m.group(2)));
                } else {
                    open.put(m.group(1), new int[] {i});
                    openTypes.put(m.group(1), m.group(2));
                }
            }
        }
        boolean[] taken = new boolean[sentence.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> found.get(i)[0] - found.get(i)[1]));
        for (int i : order) {
            int[] run = proper(sentence, found.get(i)[0], found.get(i)[1]);
            if (run.length == 0 || foundTypes.get(i).equals("time") || taken[run[0]] || taken[run[1]]) {
                continue;
            }
            for (int k = run[0]; k <= run[1]; k++) {
                taken[k] = true;
            }
            spans.add(new int[] {
                sentence.get(run[0]).start(), sentence.get(run[1]).end()
            });
            types.add(foundTypes.get(i));
        }
    }

    private static Mention mention(List<Word> sentence, int first, int last, String entity, String type) {
        int start = sentence.get(head(sentence, first, last)).start();
        return new Mention(sentence.get(first).start(), sentence.get(last).end(), start, entity, type);
    }

    /** The last word of a run whose governor stands outside it. */
    private static int head(List<Word> sentence, int first, int last) {
        int head = first;
        for (int i = first; i <= last; i++) {
            int governor = sentence.get(i).head();
            if (governor < first || governor > last) {
                head = i;
            }
        }
        return head;
    }

    /** The run of proper nouns around the head, or nothing where the head is none. */
    private static int[] proper(List<Word> sentence, int first, int last) {
        int head = head(sentence, first, last);
        if (!sentence.get(head).tag().startsWith("NNP")) {
            return new int[0];
        }
        int from = head;
        int to = head;
        for (int i = head - 1;
                i >= first
                        && (sentence.get(i).isProper()
                                || LINKS.contains(sentence.get(i).form()));
                i--) {
            from = sentence.get(i).isProper() ? i : from;
        }
        for (int i = head + 1;
                i <= last
                        && (sentence.get(i).isProper()
                                || LINKS.contains(sentence.get(i).form())
                                || sentence.get(i).tag().equals("CD"));
                i++) {
            to = sentence.get(i).isProper() || sentence.get(i).tag().equals("CD") ? i : to;
        }
        return new int[] {from, to};
    }
}
