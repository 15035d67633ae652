package dev.throughline.acquire;

import java.util.List;

/**
 * What tells a row of cards from paragraphs: blocks set alike that each stand beside a link, and what the page calls the last
 * heading above.
 */
final class CardSigns {

    private static final double LINK = 0.9;

    private final double[] afterLink;
    private final double[] beforeLink;
    private final int[] heading;
    private final MarkupSigns markup;
    private final BlockKinds kinds;

    CardSigns(List<Block> blocks, BlockKinds kinds, MarkupSigns markup) {
        this.markup = markup;
        this.kinds = kinds;
        int n = blocks.size();
        int[] alike = new int[kinds.size()];
        afterLink = new double[kinds.size()];
        beforeLink = new double[kinds.size()];
        heading = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            int kind = kinds.of(i);
            alike[kind]++;
            afterLink[kind] += i > 0 && markup.linked(i - 1) >= LINK ? 1 : 0;
            beforeLink[kind] += i + 1 < n && markup.linked(i + 1) >= LINK ? 1 : 0;
            heading[i] = last;
            last = isHeading(Setting.of(blocks.get(i)).outer()) ? i : last;
        }
        for (int k = 0; k < alike.length; k++) {
            afterLink[k] /= Math.max(1, alike[k]);
            beforeLink[k] /= Math.max(1, alike[k]);
        }
    }

    private static boolean isHeading(Holder outer) {
        String name = outer.element().normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    void add(int i, SignRow row) {
        row.add(afterLink[kinds.of(i)]);
        row.add(beforeLink[kinds.of(i)]);
        if (heading[i] < 0) {
            row.add(0);
            row.add(0);
            row.add(0);
            row.add(-1);
            return;
        }
        double[] near = markup.near(heading[i]);
        row.add(near[0]);
        row.add(near[1]);
        row.add(markup.linked(heading[i]));
        row.add(i - heading[i]);
    }
}
