package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Boxes between the paragraphs of a text that ask for the reader's address or vote: small elements with a form in them. */
final class SignUpBoxes {

    /** A box has at most so many characters; what holds more is a part of the page with a form somewhere. */
    private static final int LARGEST = 500;

    private SignUpBoxes() {}

    /** Leaves what stands in such a box out of the body, unless it is a large share of it. */
    static void leaveOut(List<Block> blocks, State[] states) {
        int[] characters = new int[Setting.holders(blocks)];
        int body = 0;
        for (int i = 0; i < states.length; i++) {
            int length = blocks.get(i).text().length();
            body += states[i] == State.BODY ? length : 0;
            Setting s = blocks.get(i).setting();
            for (Holder h = s == null ? null : s.outer(); h != null; h = h.parent()) {
                characters[h.id()] += length;
            }
        }
        Boolean[] forms = new Boolean[characters.length];
        for (int i = 0; i < states.length; i++) {
            Holder box = states[i] == State.BODY ? box(blocks.get(i).setting(), characters, body / 4) : null;
            if (box != null) {
                Boolean known = forms[box.id()];
                boolean form = known == null ? hasForm(box.element()) : known;
                forms[box.id()] = form;
                states[i] = form ? State.ASIDE : State.BODY;
            }
        }
    }

    /** The largest element around a block that can be a box. */
    private static @Nullable Holder box(@Nullable Setting setting, int[] characters, int most) {
        Holder box = null;
        for (Holder h = setting == null ? null : setting.outer();
                h != null && characters[h.id()] <= Math.min(LARGEST, most) && !h.is("article") && !h.is("main");
                h = h.parent()) {
            box = h;
        }
        return box;
    }

    private static boolean hasForm(Element box) {
        return box.stream()
                .anyMatch(e -> e.normalName().equals("form") || e.attr("type").equals("email"));
    }
}
