package dev.throughline.acquire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The blocks of a page, in its order: a walk over the tree that cuts at block elements and at doubled line breaks. */
final class PageBlocks implements NodeVisitor {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "head",
            "title",
            "canvas",
            "video",
            "audio",
            "math",
            "noframes",
            "datalist",
            "map");
    private static final Set<String> RUNNING = Set.of("ins", "del");
    private static final int CELL = 200;

    private final TextAlignment alignment;
    private final Set<Element> rows;
    private final BlockBuilder builder = new BlockBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> owners = new ArrayDeque<>();
    private @Nullable Element first;
    private @Nullable Element owner;
    private int silent;
    private int hidden;
    private int links;
    private int linked;
    private int breaks;

    private PageBlocks(String source, Set<Element> rows) {
        this.alignment = new TextAlignment(source);
        this.rows = rows;
    }

    /** The blocks of a page that was parsed from {@code source} with tracked positions. */
    static List<Block> of(Document page, String source) {
        Set<Element> rows = new HashSet<>();
        page.traverse(new RowFinder(rows));
        PageBlocks walk = new PageBlocks(source, rows);
        page.traverse(walk);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (silent == 0) {
                text(text);
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (SILENT.contains(name)) {
            silent--;
        }
        if (isHidden(element)) {
            hidden--;
        }
        if (name.equals("a")) {
            links--;
        }
        if (isBlock(element, name)) {
            flush();
            owners.pop();
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
            silent++;
        }
        if (isHidden(element)) {
            hidden++;
        }
        if (name.equals("a")) {
            links++;
        }
        if (name.equals("br")) {
            breaks++;
            if (breaks == 2) {
                flush();
            } else {
                builder.lineBreak();
            }
        } else if (isBlock(element, name)) {
            flush();
            owners.push(element);
        } else if (name.equals("td") || name.equals("th")) {
            builder.cell();
        }
    }

    private void text(TextNode node) {
        Range range = node.sourceRange();
        String text = node.getWholeText();
        if (text.isBlank()) {
            if (!builder.isEmpty() && range.isTracked()) {
                alignment.add(text, range.startPos(), range.endPos(), builder);
            }
            return;
        }
        breaks = 0;
        int before = builder.length();
        if (range.isTracked()) {
            alignment.add(text, range.startPos(), range.endPos(), builder);
        }
        if (first == null && builder.length() > 0) {
            first = node.parent();
            owner = owners.peek();
        }
        if (links > 0) {
            linked += builder.length() - before;
        }
    }

    private void flush() {
        if (!builder.isEmpty()) {
            BlockBuilder.Built built = builder.build();
            Element element = first;
            Element around = owner == null ? element : owner;
            if (element != null && around != null) {
                blocks.add(new Block(built.text(), built.runs(), 1, new Setting(element, around, linked, hidden > 0)));
            }
        } else {
            builder.build();
        }
        first = null;
        owner = null;
        linked = 0;
        breaks = 0;
    }

    private boolean isBlock(Element element, String name) {
        if (name.equals("td") || name.equals("th")) {
            Element row = element.parent();
            return row == null || !rows.contains(row);
        }
        return (element.isBlock() && !RUNNING.contains(name)) || name.equals("button");
    }

    /** Whether a page does not show an element at first. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return true;
        }
        String style = attributes.get("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Finds the table rows that hold data and not layout: short cells without blocks of their own. */
    private static final class RowFinder implements NodeVisitor {
        private final Set<Element> rows;
        private final Deque<Element> open = new ArrayDeque<>();
        private final Set<Element> layout = new HashSet<>();
        private int characters;

        RowFinder(Set<Element> rows) {
            this.rows = rows;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (name.equals("tr")) {
                    open.push(element);
                    characters = 0;
                } else if (!open.isEmpty()
                        && !name.equals("td")
                        && !name.equals("th")
                        && (element.isBlock() || name.equals("br"))) {
                    layout.add(open.peek());
                }
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                characters += text.getWholeText().length();
                if (characters > CELL) {
                    layout.add(open.peek());
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("tr") && !open.isEmpty()) {
                Element row = open.pop();
                if (!layout.contains(row)) {
                    rows.add(row);
                }
            }
        }
    }
}
