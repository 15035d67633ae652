package dev.throughline.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A report whose body people marked, cut into blocks.
 *
 * @param site groups the reports of one site, so that features of one site only can be left out
 * @param source what it was cut from, null for a scrape
 * @param body which blocks are of the body
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by the training only
record LabelledPage(
        String id,
        String site,
        List<Block> blocks,
        @Nullable Source source,
        boolean[] body,
        String truth) {

    /** A page as it came and as it was parsed. */
    record Source(String text, Document document, PageClaims claims) {
        static Source of(String text) {
            Document document = Page.parse(text);
            return new Source(text, document, PageClaims.of(document));
        }

        List<Block> blocks() {
            return PageBlocks.of(document, text);
        }
    }

    static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The pages of a set. */
    static List<LabelledPage> pages(Path set) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        for (Map.Entry<String, Object> e : truth(set).entrySet()) {
            byte[] bytes = bytes(set.resolve("html"), e.getKey(), "html");
            Source source = Source.of(Decoded.of(bytes, null).text());
            pages.add(of(e.getKey(), site(e.getValue()), source.blocks(), source, body(e.getValue())));
        }
        return pages;
    }

    /** The pages of a set without bodies whose scripts give them, as their outlets wrote them; the claim itself is taken out. */
    static List<LabelledPage> silver(Path set) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        for (Map.Entry<String, Object> e : truth(set).entrySet()) {
            String text = Decoded.of(bytes(set.resolve("html"), e.getKey(), "html"), null)
                    .text();
            if (!text.contains("articleBody")) {
                continue;
            }
            Source source = Source.of(text);
            PageClaims claims = source.claims();
            String body = Jsoup.parse(claims.linked().body()).text();
            Shingles shown = Shingles.of(source.document().text());
            if (words(body).size() >= 150 && shown.share(body) > 0.9) {
                PageClaims without = new PageClaims(
                        claims.title(), claims.elements(), claims.linked().withoutBody(), claims.meta());
                Source unclaimed = new Source(text, source.document(), without);
                pages.add(of(e.getKey(), site(e.getValue()), source.blocks(), unclaimed, body));
            }
        }
        return pages;
    }

    /** What it was cut from, where it is a page. */
    Source page() {
        if (source == null) {
            throw new IllegalStateException("a scrape is no page");
        }
        return source;
    }

    /** The scrapes of a set that has them. */
    static List<LabelledPage> scrapes(Path set) throws IOException {
        List<LabelledPage> scrapes = new ArrayList<>();
        for (Map.Entry<String, Object> e : truth(set).entrySet()) {
            String text = Decoded.of(bytes(set.resolve("text"), e.getKey(), "txt"), null)
                    .text();
            scrapes.add(of(e.getKey(), site(e.getValue()), ScrapeBlocks.of(text), null, body(e.getValue())));
        }
        return scrapes;
    }

    /** The page as a scrape would give it: its blocks as lines, with blank lines as {@code style} puts them. */
    LabelledPage scraped(int style, Random random) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            Setting s = block.setting();
            String tag = s == null ? "" : s.owner().normalName();
            boolean item =
                    tag.equals("li") || tag.equals("td") || tag.equals("a") || tag.equals("span") || tag.equals("div");
            String gap = switch (style) {
                case 0 -> item && random.nextInt(10) > 0 ? "\n" : "\n\n";
                case 1 -> "\n";
                default -> "\n\n";
            };
            text.append(text.isEmpty() ? "" : gap).append(block.text());
        }
        return of(id, site, ScrapeBlocks.of(text.toString()), null, truth);
    }

    /** The body alone, as the texts of a corpus come, with or without its first line set apart. */
    LabelledPage bare(String gap) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (body[i]) {
                parts.add(blocks.get(i).text());
            }
        }
        String text = String.join(gap, parts);
        return of(id, site, ScrapeBlocks.of(text), null, text);
    }

    private static LabelledPage of(String id, String site, List<Block> blocks, @Nullable Source source, String truth) {
        return new LabelledPage(id, site, blocks, source, label(blocks, truth), truth);
    }

    private static Map<String, Object> truth(Path set) throws IOException {
        Map<String, Object> byId = new TreeMap<>();
        if (LenientJson.read(Files.readString(set.resolve("ground-truth.json"))) instanceof Map<?, ?> root) {
            root.forEach((id, facts) -> byId.put(String.valueOf(id), facts));
        }
        return byId;
    }

    private static String body(Object truth) {
        return String.valueOf(LenientJson.member(truth, "articleBody"));
    }

    private static String site(Object truth) {
        return String.valueOf(LenientJson.member(truth, "url"))
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/.*", "");
    }

    private static byte[] bytes(Path folder, String id, String type) throws IOException {
        Path plain = folder.resolve(id + "." + type);
        if (Files.exists(plain)) {
            return Files.readAllBytes(plain);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(id + "." + type + ".gz")))) {
            return in.readAllBytes();
        }
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }

    /** Finds which blocks stand in the truth: by four words in a row, and short ones by their neighbours' words with their own. */
    private static boolean[] label(List<Block> blocks, String truth) {
        Map<String, Integer> shingles = new HashMap<>();
        List<String> t = words(truth);
        for (int i = 0; i + 4 <= t.size(); i++) {
            shingles.merge(String.join(" ", t.subList(i, i + 4)), 1, Integer::sum);
        }
        int n = blocks.size();
        boolean[] body = new boolean[n];
        List<List<String>> words = new ArrayList<>();
        for (Block block : blocks) {
            words.add(words(block.text()));
        }
        for (int i = 0; i < n; i++) {
            List<String> w = words.get(i);
            if (w.size() >= 4) {
                int hit = 0;
                for (int k = 0; k + 4 <= w.size(); k++) {
                    hit += shingles.containsKey(String.join(" ", w.subList(k, k + 4))) ? 1 : 0;
                }
                body[i] = hit * 2 > w.size() - 3;
            }
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < n; i++) {
                if (!body[i] && words.get(i).size() < 4 && !words.get(i).isEmpty()) {
                    body[i] = bridges(words, body, i, shingles);
                }
            }
        }
        return body;
    }

    private static boolean bridges(List<List<String>> words, boolean[] body, int i, Map<String, Integer> shingles) {
        int k = i - 1;
        while (k >= 0 && !body[k]) {
            k--;
        }
        List<String> w = words.get(i);
        if (k >= 0 && i - k <= 12) {
            List<String> joined = new ArrayList<>(words.get(k)
                    .subList(
                            Math.max(0, words.get(k).size() - (4 - w.size())),
                            words.get(k).size()));
            joined.addAll(w);
            if (joined.size() == 4 && shingles.containsKey(String.join(" ", joined))) {
                return true;
            }
        }
        k = i + 1;
        while (k < words.size() && !body[k]) {
            k++;
        }
        if (k < words.size() && k - i <= 12) {
            List<String> joined = new ArrayList<>(w);
            joined.addAll(words.get(k).subList(0, Math.min(words.get(k).size(), 4 - w.size())));
            return joined.size() == 4 && shingles.containsKey(String.join(" ", joined));
        }
        return false;
    }
}
