package dev.throughline.acquire;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page that holds a block, in itself or further in. Two are the same where they are one object. */
final class Holder {

    private final int id;
    private final int depth;
    private final Element element;
    private final @Nullable Holder parent;

    /** @param id counts the holders of a page from 0, outer ones before those in them */
    Holder(int id, Element element, @Nullable Holder parent) {
        this.id = id;
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    int id() {
        return id;
    }

    /** How many elements there are around it, the document among them. */
    int depth() {
        return depth;
    }

    Element element() {
        return element;
    }

    /** The one around it, null around the document. */
    @Nullable
    Holder parent() {
        return parent;
    }

    /** The same; the document's is itself. */
    Holder around() {
        return parent == null ? this : parent;
    }

    boolean is(String name) {
        return element.normalName().equals(name);
    }
}
