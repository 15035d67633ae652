package dev.throughline.bench.train;

import dev.throughline.acquire.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A GUM document as running text, with the mentions of its entities and the chains that lead them together.
 *
 * @param text paragraphs apart by a blank line, as the document's own
 * @param mentions in the order of their first characters
 */
public record GumChains(String text, List<Mention> mentions) {

    /**
     * Words that stand for an entity.
     *
     * @param chain the number that all mentions of one entity share
     * @param type GUM's type of the entity: {@code person}, {@code organization} ...
     * @param head the word that the others hang on
     * @param headTag its part of speech, as the corpus marks it
     */
    public record Mention(int chain, String type, Span span, Span head, String headTag) {}

    private static final Pattern BRACKET =
            Pattern.compile("\\((\\d+)(?:\\[\\d+/\\d+])?-([a-z]+)-[^()]*(\\))?|(\\d+)(?:\\[\\d+/\\d+])?\\)");

    private record Word(int start, int end, String tag, int head, String misc) {}

    private record Open(int chain, String type, int first) {}

    public GumChains {
        mentions = List.copyOf(mentions);
    }

    /** One file in CoNLL-U. */
    public static GumChains read(String conllu) {
        StringBuilder text = new StringBuilder();
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        Set<Integer> glued = new HashSet<>();
        boolean paragraph = false;
        for (String line : (conllu + "\n").split("\n", -1)) {
            String[] c = line.split("\t", -1);
            if (line.startsWith("# newpar")) {
                paragraph = true;
            } else if (line.isEmpty() && !words.isEmpty()) {
                sentences.add(words);
                words = new ArrayList<>();
                glued.clear();
            } else if (c.length == 10 && c[0].contains("-")) {
                String[] range = c[0].split("-", 2);
                for (int i = Integer.parseInt(range[0]); i < Integer.parseInt(range[1]); i++) {
                    glued.add(i);
                }
            } else if (c.length == 10 && !c[0].contains(".")) {
                if (words.isEmpty() && !text.isEmpty()) {
                    text.setLength(text.toString().stripTrailing().length());
                    text.append(paragraph ? "\n\n" : " ");
                }
                paragraph = false;
                int start = text.length();
                text.append(c[1]);
                words.add(new Word(start, text.length(), c[4], Integer.parseInt(c[6]) - 1, c[9]));
                boolean touches = c[9].contains("SpaceAfter=No") || glued.contains(Integer.parseInt(c[0]));
                text.append(touches ? "" : " ");
            }
        }
        String whole = text.toString().stripTrailing();
        List<Mention> mentions = new ArrayList<>();
        Map<Integer, List<Open>> open = new HashMap<>();
        sentences.forEach(sentence -> mentions(whole, sentence, open, mentions));
        mentions.sort(Comparator.comparing(Mention::span));
        return new GumChains(whole, mentions);
    }

    private static void mentions(
            String text, List<Word> sentence, Map<Integer, List<Open>> open, List<Mention> mentions) {
        open.clear();
        for (int i = 0; i < sentence.size(); i++) {
            String misc = sentence.get(i).misc();
            int at = misc.indexOf("Entity=");
            if (at < 0) {
                continue;
            }
            Matcher m = BRACKET.matcher(misc.substring(at + 7).split("\\|", 2)[0]);
            while (m.find()) {
                if (m.group(1) == null) {
                    int chain = Integer.parseInt(m.group(4));
                    List<Open> waiting = open.getOrDefault(chain, new ArrayList<>());
                    if (!waiting.isEmpty()) {
                        mentions.add(mention(text, sentence, waiting.removeLast(), i));
                    }
                } else {
                    Open begun = new Open(Integer.parseInt(m.group(1)), m.group(2), i);
                    if (m.group(3) != null) {
                        mentions.add(mention(text, sentence, begun, i));
                    } else {
                        open.computeIfAbsent(begun.chain(), c -> new ArrayList<>())
                                .add(begun);
                    }
                }
            }
        }
    }

    private static Mention mention(String text, List<Word> sentence, Open open, int last) {
        int head = last;
        for (int i = last; i >= open.first(); i--) {
            int governor = sentence.get(i).head();
            if (governor < open.first() || governor > last) {
                head = i;
            }
        }
        Word word = sentence.get(head);
        return new Mention(
                open.chain(),
                open.type(),
                Span.of(
                        text,
                        sentence.get(open.first()).start(),
                        sentence.get(last).end()),
                Span.of(text, word.start(), word.end()),
                word.tag());
    }
}
