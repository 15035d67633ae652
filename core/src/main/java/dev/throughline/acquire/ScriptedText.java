package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import dev.throughline.acquire.SourceMap.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** The article of a page that shows none until its scripts have run: the text stands in JSON-LD or in the state that a script is given. */
final class ScriptedText {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,400}>");
    /** Members that hold prose about the article, or about the site. */
    private static final Set<String> OTHERS = Set.of(
            "alt",
            "caption",
            "copyright",
            "description",
            "disclaimer",
            "excerpt",
            "headline",
            "label",
            "message",
            "metaDescription",
            "placeholder",
            "summary",
            "terms",
            "title",
            "tooltip");

    private static final int LEAST_STRING = 40;
    private static final int LEAST_WORDS = 60;
    /** A page that shows so many words of an article shows all of it: a teaser is shorter, and a script may hold ten other reports. */
    private static final int ENOUGH = 150;
    /** Fewer words than these say nothing of which article it is. */
    private static final int FEW = 25;
    /** How many times the words that the page shows the script must hold. */
    private static final int TIMES = 3;

    private final String source;
    private final Set<String> functionWords;

    ScriptedText(String source, Set<String> functionWords) {
        this.source = source;
        this.functionWords = functionWords;
    }

    /** The layout of a page, with a script's text as its body where that is much more than what the page shows. */
    Layout instead(Document page, Layout shown) {
        int words = 0;
        for (Block block : shown.body()) {
            words += Look.words(block.text());
            if (words > ENOUGH) {
                return shown;
            }
        }
        List<Block> held = find(page);
        int heldWords = held.stream().mapToInt(b -> Look.words(b.text())).sum();
        if (heldWords < Math.max(LEAST_WORDS, words * TIMES) || isAnother(held, shown, words)) {
            return shown;
        }
        List<Block> blocks = new ArrayList<>(shown.blocks());
        State[] states = new State[blocks.size() + held.size()];
        Arrays.fill(states, 0, blocks.size(), State.BEFORE);
        Arrays.fill(states, blocks.size(), states.length, State.BODY);
        blocks.addAll(held);
        return new Layout(blocks, states);
    }

    /** Whether a page shows sentences that stand nowhere in a script's text: then that is the text of some other report. */
    private static boolean isAnother(List<Block> held, Layout shown, int words) {
        return words >= FEW && Shingles.of(Assembly.text(held)).share(Assembly.text(shown.body())) < 0.5;
    }

    /** The strings of the member that holds the most prose; of the article's body by its standard name, where that is given. */
    private List<Block> find(Document page) {
        Map<String, List<JsonString>> byName = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Element script : page.select("script")) {
            Range range = script.childNodeSize() > 0 && script.childNode(0) instanceof DataNode data
                    ? data.sourceRange()
                    : script.sourceRange();
            if (script.childNodeSize() == 0 || !range.isTracked()) {
                continue;
            }
            for (JsonString value :
                    JsonString.in(source, range.startPos(), Math.min(range.endPos(), source.length()), LEAST_STRING)) {
                if (!OTHERS.contains(value.name()) && seen.add(value.text()) && isProse(value.text())) {
                    byName.computeIfAbsent(value.name(), k -> new ArrayList<>()).add(value);
                }
            }
        }
        List<JsonString> best = byName.getOrDefault("articleBody", List.of());
        int most = best.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (List<JsonString> values : byName.values()) {
            int sum = values.stream().mapToInt(v -> Look.words(v.text())).sum();
            if (sum > most) {
                best = values;
                most = sum;
            }
        }
        List<Block> blocks = new ArrayList<>();
        best.forEach(value -> blocks.addAll(blocks(value)));
        return blocks;
    }

    private boolean isProse(String text) {
        return Look.of(TAG.matcher(text).replaceAll(" "), functionWords).isProse();
    }

    private static List<Block> blocks(JsonString value) {
        String text = value.text();
        List<Block> own = TAG.matcher(text).find() ? PageBlocks.of(Page.parse(text), text) : ScrapeBlocks.of(text);
        List<Block> blocks = new ArrayList<>();
        for (Block block : own) {
            List<Run> runs = new ArrayList<>();
            block.runs().forEach(run -> translate(run, value, runs));
            blocks.add(new Block(block.text(), runs, 1, null));
        }
        return blocks;
    }

    /** A run of the string as runs of the source: an escape is a run of its own. */
    private static void translate(Run run, JsonString value, List<Run> into) {
        if (!run.verbatim()) {
            into.add(new Run(run.start(), run.end(), value.starts()[run.from()], value.ends()[run.to() - 1], false));
            return;
        }
        int i = run.from();
        while (i < run.to()) {
            int k = i;
            while (k < run.to()
                    && value.ends()[k] - value.starts()[k] == 1
                    && value.starts()[k] - value.starts()[i] == k - i) {
                k++;
            }
            boolean verbatim = k > i;
            int end = verbatim ? k : i + 1;
            int shift = run.start() - run.from();
            into.add(new Run(i + shift, end + shift, value.starts()[i], value.ends()[end - 1], verbatim));
            i = end;
        }
    }
}
