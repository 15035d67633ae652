package dev.throughline.web.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What stands between the head and the foot of a page.
 *
 * @param title what it is called
 * @param content its parts
 */
public record Page(String title, List<Element> content) {
    public Page {
        content = List.copyOf(content);
    }

    static Page of(String title, Element... content) {
        return new Page(title, List.of(content));
    }
}
