package dev.throughline.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * GUM's gold trees, brought to the habits of CoreNLP's basic dependencies: hyphenated words joined, the older names of the
 * relations, flat names headed by their last word, coordinators and their marks under the first conjunct.
 */
final class GumTrees {
    private GumTrees() {}

    /** The sentences of one file in CoNLL-U. */
    static List<ParsedSentence> read(String conllu) {
        List<ParsedSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : conllu.split("\n", -1)) {
            if (line.isEmpty() && !rows.isEmpty()) {
                sentences.add(sentence(rows));
                rows = new ArrayList<>();
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                String[] row = line.split("\t", -1);
                if (row[0].chars().allMatch(Character::isDigit)) {
                    rows.add(row);
                } else if (row[0].contains("-")) {
                    glue(rows, row);
                }
            }
        }
        return sentences;
    }

    /** A word of several tokens: they touch each other. */
    private static void glue(List<String[]> rows, String[] row) {
        rows.add(new String[] {"glue", row[0], row[9]});
    }

    private static ParsedSentence sentence(List<String[]> mixed) {
        List<String[]> rows = mixed.stream().filter(r -> !r[0].equals("glue")).toList();
        int n = rows.size();
        boolean[] touches = new boolean[n];
        for (int i = 0; i < n; i++) {
            touches[i] = rows.get(i)[9].contains("SpaceAfter=No");
        }
        for (String[] glue : mixed) {
            if (glue[0].equals("glue")) {
                String[] range = glue[1].split("-", 2);
                int from = Integer.parseInt(range[0]) - 1;
                int to = Integer.parseInt(range[1]) - 1;
                for (int i = from; i < to; i++) {
                    touches[i] = true;
                }
                touches[to] = glue[2].contains("SpaceAfter=No");
            }
        }
        String[] tags = new String[n];
        int[] heads = new int[n];
        String[] relations = new String[n];
        for (int i = 0; i < n; i++) {
            String[] row = rows.get(i);
            boolean to = row[1].equalsIgnoreCase("to");
            tags[i] = to && row[4].equals("IN") ? "TO" : row[4].equals("GW") ? "NN" : row[4];
            int head = Integer.parseInt(row[6]);
            heads[i] = head == 0 ? n : head - 1;
            relations[i] = relation(row[7], row[1]);
        }
        headNamesByTheirLast(rows, heads, relations);
        coordinateUnderTheFirst(heads, relations);
        return join(rows, touches, tags, heads, relations);
    }

    private static String relation(String relation, String form) {
        String word = form.toLowerCase(java.util.Locale.ROOT);
        if (relation.equals("advmod") && Set.of("not", "n't", "n’t", "never").contains(word)) {
            return "neg";
        }
        return switch (relation) {
            case "obj" -> "dobj";
            case "obl", "obl:agent", "nmod:desc" -> "nmod";
            case "obl:tmod" -> "nmod:tmod";
            case "obl:unmarked", "nmod:unmarked", "obl:npmod" -> "nmod:npmod";
            case "nsubj:pass" -> "nsubjpass";
            case "nsubj:outer" -> "nsubj";
            case "csubj:outer" -> "csubj";
            case "csubj:pass" -> "csubjpass";
            case "aux:pass" -> "auxpass";
            case "fixed" -> "mwe";
            case "flat" -> "compound";
            case "advcl:relcl" -> "acl:relcl";
            case "vocative", "list", "orphan", "goeswith", "reparandum", "dislocated" -> "dep";
            default -> relation;
        };
    }

    private static void headNamesByTheirLast(List<String[]> rows, int[] heads, String[] relations) {
        for (int first = 0; first < heads.length; first++) {
            int last = -1;
            for (int i = first + 1; i < heads.length; i++) {
                last = heads[i] == first && rows.get(i)[7].equals("flat") ? i : last;
            }
            if (last < 0) {
                continue;
            }
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] == first && i != last) {
                    heads[i] = last;
                }
            }
            heads[last] = heads[first];
            relations[last] = relations[first];
            heads[first] = last;
            relations[first] = "compound";
        }
    }

    private static void coordinateUnderTheFirst(int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            int conjunct = heads[i];
            if (conjunct < heads.length
                    && relations[conjunct].equals("conj")
                    && i < conjunct
                    && (relations[i].equals("cc") || relations[i].equals("punct"))) {
                heads[i] = heads[conjunct];
            }
        }
    }

    /** {@code long - term} becomes one word, headed as its head was. */
    private static ParsedSentence join(
            List<String[]> rows, boolean[] touches, String[] tags, int[] heads, String[] relations) {
        int n = heads.length;
        int[] place = new int[n + 1];
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean joined = i > 0
                    && touches[i - 1]
                    && ((tags[i].equals("HYPH") && i + 1 < n && touches[i]) || tags[i - 1].equals("HYPH"));
            if (!joined) {
                firsts.add(i);
            }
            place[i] = firsts.size() - 1;
        }
        int size = firsts.size();
        place[n] = size;
        List<String> forms = new ArrayList<>();
        String[] newTags = new String[size];
        int[] newHeads = new int[size];
        String[] newRelations = new String[size];
        for (int k = 0; k < size; k++) {
            int from = firsts.get(k);
            int to = k + 1 < size ? firsts.get(k + 1) : n;
            StringBuilder form = new StringBuilder();
            int head = from;
            for (int i = from; i < to; i++) {
                form.append(rows.get(i)[1]);
                head = place[heads[i]] != k ? i : head;
            }
            forms.add(form.toString());
            newHeads[k] = place[heads[head]];
            newRelations[k] = relations[head];
            newTags[k] = to - from == 1 ? tags[from] : joinedTag(tags[to - 1], relations[head]);
        }
        return new ParsedSentence(forms, newTags, newHeads, newRelations);
    }

    private static String joinedTag(String last, String relation) {
        if (last.startsWith("NNP") || last.equals("CD")) {
            return last;
        }
        return relation.equals("amod") || relation.equals("compound") || !last.startsWith("N") ? "JJ" : last;
    }
}
