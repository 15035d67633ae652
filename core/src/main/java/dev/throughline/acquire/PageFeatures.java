package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the mark-up of a page says of a block. */
final class PageFeatures {

    private static final Set<String> SECTIONS = Set.of(
            "nav",
            "aside",
            "footer",
            "header",
            "form",
            "figure",
            "figcaption",
            "article",
            "main",
            "ul",
            "ol",
            "table",
            "button",
            "blockquote",
            "section",
            "details",
            "dialog",
            "label",
            "address",
            "dl",
            "pre",
            "caption",
            "noscript",
            "a");
    private static final int NEAR = 3;

    private final List<Block> blocks;
    private final Look[] looks;
    private final Map<Element, List<String>> inherited = new HashMap<>();
    private final Map<String, double[]> signatures = new HashMap<>();
    private final Map<Element, Integer> proseIn = new HashMap<>();
    private final Map<Element, Integer> proseUnder = new HashMap<>();
    private final int totalProse;
    private final @Nullable Element container;
    private final @Nullable Element most;
    private final int firstHeading;

    PageFeatures(List<Block> blocks, Look[] looks) {
        this.blocks = blocks;
        this.looks = looks;
        int total = 0;
        int heading = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Setting s = setting(i);
            double[] sum = signatures.computeIfAbsent(signature(s), k -> new double[4]);
            sum[0]++;
            sum[1] += looks[i].words();
            sum[2] += s.linked();
            sum[3] += blocks.get(i).text().length();
            if (heading < 0 && s.owner().normalName().equals("h1")) {
                heading = i;
            }
            if (looks[i].isProse() && s.linked() * 2 < blocks.get(i).text().length()) {
                total += looks[i].words();
                proseIn.merge(parent(s), looks[i].words(), Integer::sum);
                for (Element e = s.owner(); e != null; e = e.parent()) {
                    proseUnder.merge(e, looks[i].words(), Integer::sum);
                }
            }
        }
        totalProse = total;
        firstHeading = heading;
        container = smallestWith(total);
        most = largest();
    }

    private static Element parent(Setting s) {
        Element parent = s.owner().parent();
        return parent == null ? s.owner() : parent;
    }

    private Setting setting(int i) {
        Setting setting = blocks.get(i).setting();
        if (setting == null) {
            throw new IllegalStateException("a block of a page has a setting");
        }
        return setting;
    }

    /** The innermost element that holds three fifths of the page's prose. */
    private @Nullable Element smallestWith(int total) {
        Element best = null;
        int depth = -1;
        for (Block block : blocks) {
            Setting s = block.setting();
            for (Element e = s == null ? null : s.owner(); e != null; e = e.parent()) {
                if (proseUnder.getOrDefault(e, 0) * 5 >= total * 3 && total > 0) {
                    int d = depth(e);
                    if (d > depth) {
                        best = e;
                        depth = d;
                    }
                    break;
                }
            }
        }
        return best;
    }

    /** The parent of the most prose. */
    private @Nullable Element largest() {
        Element best = null;
        int words = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Element parent = parent(setting(i));
            int here = proseIn.getOrDefault(parent, 0);
            if (here > words) {
                best = parent;
                words = here;
            }
        }
        return best;
    }

    private static int depth(Element e) {
        int depth = 0;
        for (Element p = e.parent(); p != null; p = p.parent()) {
            depth++;
        }
        return depth;
    }

    void of(int i, List<String> f) {
        Setting s = setting(i);
        Look look = looks[i];
        int length = Math.max(1, blocks.get(i).text().length());
        int density = s.linked() == 0 ? 0 : s.linked() >= length - 2 ? 9 : 1 + s.linked() * 7 / length;
        f.add("links=" + density + "," + TextFeatures.coarse(look.words()));
        if (i > 0) {
            f.add("linksBefore=" + density(i - 1) + "," + density);
        }
        if (i + 1 < looks.length) {
            f.add("linksAfter=" + density(i + 1) + "," + density);
        }
        String tag = s.owner().normalName();
        f.add("tag=" + tag + "," + TextFeatures.coarse(look.words()));
        f.add("tags=" + (i == 0 ? "" : setting(i - 1).owner().normalName()) + "," + tag);
        if (!s.element().equals(s.owner())) {
            f.add("inner=" + s.element().normalName());
        }
        if (s.hidden()) {
            f.add("hidden");
        }
        f.add("heading="
                + (firstHeading < 0 ? "none" : i < firstHeading ? "above" : i == firstHeading ? "this" : "below"));
        similar(f, s);
        container(f, s, look);
        classes(f, s);
    }

    private int density(int i) {
        int length = Math.max(1, blocks.get(i).text().length());
        return setting(i).linked() * 2 / length;
    }

    private void similar(List<String> f, Setting s) {
        double[] sum = signatures.getOrDefault(signature(s), new double[4]);
        double mean = sum[1] / Math.max(1, sum[0]);
        f.add("alike=" + TextFeatures.bucket((int) sum[0]) + "," + TextFeatures.size((int) mean));
        f.add("alikeLinks=" + (int) (sum[2] * 5 / Math.max(1, sum[3])));
    }

    private void container(List<String> f, Setting s, Look look) {
        Element parent = parent(s);
        int beside = proseIn.getOrDefault(parent, 0);
        f.add("beside=" + (totalProse == 0 ? 0 : (int) Math.ceil(beside * 8.0 / totalProse)) + ","
                + TextFeatures.coarse(look.words()));
        int up = 0;
        for (Element e = s.owner(); e != null && !e.equals(container); e = e.parent()) {
            up = e.parent() == null ? -1 : up + 1;
            if (up < 0) {
                break;
            }
        }
        f.add("container=" + (container == null ? "none" : up < 0 ? "outside" : String.valueOf(Math.min(up, 4))));
        up = 0;
        for (Element e = s.owner(); e != null && !e.equals(most); e = e.parent()) {
            up = e.parent() == null ? -1 : up + 1;
            if (up < 0) {
                break;
            }
        }
        f.add("most=" + (most == null ? "none" : up < 0 ? "outside" : String.valueOf(Math.min(up, 4))) + ","
                + TextFeatures.coarse(look.words()));
    }

    private void classes(List<String> f, Setting s) {
        int up = 0;
        for (Element e = s.element(); e != null; e = e.parent()) {
            if (e.normalName().equals("body")) {
                break;
            }
            String distance = up < NEAR ? "near:" : "far:";
            for (String token : inherited.computeIfAbsent(e, PageFeatures::tokens)) {
                f.add(distance + token);
            }
            up++;
        }
    }

    /** The words in an element's class, id, role and item property, and its name where that says something. */
    private static List<String> tokens(Element e) {
        List<String> tokens = new ArrayList<>();
        if (SECTIONS.contains(e.normalName())) {
            tokens.add("<" + e.normalName() + ">");
        }
        if (e.attributesSize() > 0) {
            split(e.attr("class"), tokens);
            split(e.attr("id"), tokens);
            if (e.hasAttr("role")) {
                tokens.add("role=" + e.attr("role").toLowerCase(Locale.ROOT));
            }
            if (e.hasAttr("itemprop")) {
                tokens.add("itemprop=" + e.attr("itemprop").toLowerCase(Locale.ROOT));
            }
            if (e.attr("aria-hidden").equals("true")) {
                tokens.add("aria-hidden");
            }
        }
        return tokens.stream().distinct().toList();
    }

    private static void split(String names, List<String> into) {
        int n = Math.min(names.length(), 300);
        int from = 0;
        for (int i = 0; i <= n; i++) {
            boolean letter = i < n && Character.isLetter(names.charAt(i));
            boolean hump = letter
                    && i > from
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i - from >= 2 && i - from <= 20) {
                    into.add(names.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = letter ? i : i + 1;
            }
        }
    }

    private static String signature(Setting s) {
        Element parent = s.owner().parent();
        return s.owner().normalName() + "." + s.owner().className() + "<"
                + (parent == null ? "" : parent.normalName() + "." + parent.className());
    }
}
