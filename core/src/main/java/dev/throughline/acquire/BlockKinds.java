package dev.throughline.acquire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which blocks of a page are set alike: in the same element with the same classes, in the same again. */
final class BlockKinds {

    private final int[] kinds;
    private final int size;

    BlockKinds(List<Block> blocks) {
        kinds = new int[blocks.size()];
        Map<String, Integer> known = new HashMap<>();
        int[] ofHolder = new int[Setting.holders(blocks)];
        for (int i = 0; i < kinds.length; i++) {
            Holder outer = Setting.of(blocks.get(i)).outer();
            if (ofHolder[outer.id()] == 0) {
                Integer next = known.size() + 1;
                Integer before = known.putIfAbsent(name(outer), next);
                ofHolder[outer.id()] = before == null ? next : before;
            }
            kinds[i] = ofHolder[outer.id()] - 1;
        }
        size = known.size();
    }

    private static String name(Holder outer) {
        Element e = outer.element();
        Holder parent = outer.parent();
        String own = e.normalName() + "." + e.className() + "<";
        return parent == null
                ? own
                : own + parent.element().normalName() + "." + parent.element().className();
    }

    /** How many kinds there are. */
    int size() {
        return size;
    }

    /** The kind of the n-th block. */
    int of(int n) {
        return kinds[n];
    }
}
