package dev.throughline.acquire;

import static java.util.Objects.requireNonNull;

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
    private final Set<Element> rows = new HashSet<>();
    private final BlockBuilder builder = new BlockBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int holders;
    private @Nullable Holder inner;
    private @Nullable Holder outer;
    private boolean unseen;
    private int silent;
    private int hidden;
    private int links;
    private int tableRows;
    private int linked;
    private int breaks;

    private PageBlocks(String source) {
        this.alignment = new TextAlignment(source);
    }

    /** The blocks of a page that was parsed from {@code source} with tracked positions. */
    static List<Block> of(Document page, String source) {
        PageBlocks walk = new PageBlocks(source);
        page.traverse(walk);
        walk.flush();
        return walk.blocks;
    }

    /** An element that the walk is in. */
    private static final class Open {
        final Element element;
        final boolean silent;
        final boolean hidden;
        final boolean link;
        final boolean row;
        boolean block;

        @Nullable
        Holder holder;

        Open(Element element, String name) {
            this.element = element;
            this.silent = SILENT.contains(name);
            this.hidden = isHidden(element);
            this.link = name.equals("a");
            this.row = name.equals("tr");
        }
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

    private void enter(Element element) {
        String name = element.normalName();
        Open entered = new Open(element, name);
        silent += entered.silent ? 1 : 0;
        hidden += entered.hidden ? 1 : 0;
        links += entered.link ? 1 : 0;
        if (entered.row) {
            if (tableRows == 0) {
                element.traverse(new RowFinder(rows));
            }
            tableRows++;
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
            entered.block = true;
        } else if (name.equals("td") || name.equals("th")) {
            builder.cell();
        }
        open.add(entered);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element)) {
            return;
        }
        Open left = open.removeLast();
        silent -= left.silent ? 1 : 0;
        hidden -= left.hidden ? 1 : 0;
        links -= left.link ? 1 : 0;
        tableRows -= left.row ? 1 : 0;
        if (left.block) {
            flush();
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
        if (inner == null && builder.length() > 0) {
            int around = open.size() - 1;
            while (around > 0 && !open.get(around).block) {
                around--;
            }
            inner = holder(open.size() - 1);
            outer = open.get(around).block ? holder(around) : inner;
            unseen = hidden > 0;
        }
        if (links > 0) {
            linked += builder.length() - before;
        }
    }

    /** The holder of the n-th open element; those around it are made first. */
    private Holder holder(int n) {
        int made = n;
        while (made >= 0 && open.get(made).holder == null) {
            made--;
        }
        Holder holder = made < 0 ? null : open.get(made).holder;
        for (int i = made + 1; i <= n; i++) {
            holder = new Holder(holders++, open.get(i).element, holder);
            open.get(i).holder = holder;
        }
        return requireNonNull(holder);
    }

    private void flush() {
        BlockBuilder.Built built = builder.build();
        if (!built.text().isEmpty() && inner != null && outer != null) {
            blocks.add(new Block(built.text(), built.runs(), 1, new Setting(inner, outer, linked, unseen)));
        }
        inner = null;
        outer = null;
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
