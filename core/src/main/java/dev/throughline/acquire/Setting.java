package dev.throughline.acquire;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How a page sets a block.
 *
 * @param inner the innermost element around its first word
 * @param outer the innermost block element around it
 * @param linked how many of its characters are links
 * @param hidden whether the page does not show it at first
 */
record Setting(Holder inner, Holder outer, int linked, boolean hidden) {

    Element element() {
        return inner.element();
    }

    Element owner() {
        return outer.element();
    }

    /** The setting of a block of a page. */
    static Setting of(Block block) {
        Setting setting = block.setting();
        if (setting == null) {
            throw new IllegalStateException("a block of a page has a setting");
        }
        return setting;
    }

    /** How many holders there are around blocks of a page. */
    static int holders(List<Block> blocks) {
        int holders = 0;
        for (Block block : blocks) {
            Setting setting = block.setting();
            holders = setting == null ? holders : Math.max(holders, setting.inner.id() + 1);
        }
        return holders;
    }
}
