package dev.throughline.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Builds pages as trees of elements: what is no element is text, so that nothing from a report can become mark-up.
 *
 * <p>{@code el("p.note", "Said by ", el("b", name))} is a paragraph of class {@code note}.
 */
public final class Markup {

    private static final Pattern PART = Pattern.compile("([.#])([^.#]+)");

    private Markup() {}

    /**
     * An element with its children.
     *
     * @param form its name, then classes after points and an id after a number sign
     * @param children elements, texts, numbers, lists of these; nothing for null
     */
    public static Element el(String form, @Nullable Object... children) {
        int name = 0;
        while (name < form.length() && form.charAt(name) != '.' && form.charAt(name) != '#') {
            name++;
        }
        Element element = new Element(form.substring(0, name));
        if (name < form.length()) {
            List<String> classes = new ArrayList<>();
            for (Matcher m = PART.matcher(form.substring(name)); m.find(); ) {
                if (m.group(1).equals("#")) {
                    element.attr("id", m.group(2));
                } else {
                    classes.add(m.group(2));
                }
            }
            if (!classes.isEmpty()) {
                element.attr("class", String.join(" ", classes));
            }
        }
        for (Object child : children) {
            put(element, child);
        }
        return element;
    }

    /** Adds a child to an element. */
    public static Element put(Element into, @Nullable Object child) {
        switch (child) {
            case null -> {}
            case Node node -> into.appendChild(node);
            case Iterable<?> several -> several.forEach(one -> put(into, one));
            default -> into.appendChild(new TextNode(Shown.text(child.toString())));
        }
        return into;
    }

    /** A link within these pages. */
    public static Element link(String form, String href, @Nullable Object... children) {
        return el(form, children).attr("href", href);
    }
}
