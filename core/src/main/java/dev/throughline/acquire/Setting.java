package dev.throughline.acquire;

import org.jsoup.nodes.Element;

/**
 * How a page sets a block.
 *
 * @param element the innermost element around its first word
 * @param owner the innermost block element around it
 * @param linked how many of its characters are links
 * @param hidden whether the page does not show it at first
 */
record Setting(Element element, Element owner, int linked, boolean hidden) {}
