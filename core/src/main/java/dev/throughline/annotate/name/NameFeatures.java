package dev.throughline.annotate.name;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.syntax.Words;

/** What the name tagger sees of a word: its form and shape, its neighbours, its tag, what the gazetteer and the document say of it. */
public final class NameFeatures {

    private static final long EDGE = Features.hash("\u0002edge");

    private final Words words;
    private final long[] tags;
    private final int[] flags;
    private final int[] uses;
    private final DocumentContext context;
    private final int headline;

    /**
     * The features of one sentence.
     *
     * @param tags the hashes of its words' part-of-speech tags
     */
    public NameFeatures(Words words, long[] tags, Gazetteer gazetteer, DocumentContext context) {
        this.words = words;
        this.tags = tags;
        this.context = context;
        flags = gazetteer.flags(words);
        uses = new int[flags.length];
        for (int i = 0; i < uses.length; i++) {
            uses[i] = context.uses(words.lower()[i]);
        }
        headline = DocumentContext.isHeadline(words.forms()) ? 1 : 0;
    }

    public int size() {
        return flags.length;
    }

    /** The one feature of a label that follows another. */
    static void addStep(long last, Features f) {
        f.clear().add(90, last);
    }

    private boolean in(int i) {
        return i >= 0 && i < flags.length;
    }

    private long lower(int i) {
        return in(i) ? words.lower()[i] : EDGE;
    }

    private long shape(int i) {
        return in(i) ? words.shape()[i] : EDGE;
    }

    private long tag(int i) {
        return in(i) ? tags[i] : EDGE;
    }

    private int flag(int i) {
        return in(i) ? flags[i] : Gazetteer.NONE;
    }

    /** The features of one word, whatever the labels around it. */
    public void add(int i, Features f) {
        long form = words.form()[i];
        long lower = lower(i);
        long shape = shape(i);
        f.clear()
                .add(0)
                .add(1, form)
                .add(2, lower)
                .add(3, shape, headline)
                .add(4, words.prefix3()[i])
                .add(5, words.suffix3()[i])
                .add(6, words.suffix4()[i])
                .add(7, words.suffix2()[i], shape)
                .add(8, tag(i), lower)
                .add(9, lower(i - 1))
                .add(10, lower(i - 2))
                .add(11, lower(i + 1))
                .add(12, lower(i + 2))
                .add(13, lower(i - 1), lower)
                .add(14, lower, lower(i + 1))
                .add(15, shape(i - 1), shape, shape(i + 1))
                .add(16, tag(i - 1), tag(i), tag(i + 1))
                .add(22, lower(i - 1), lower(i + 1))
                .add(23, flags[i], shape)
                .add(24, flag(i - 1), flags[i], flag(i + 1))
                .add(25, uses[i], shape)
                .add(26, flag(i - 1), shape)
                .add(27, lower(i - 2), lower(i - 1))
                .add(28, lower(i + 1), lower(i + 2))
                .add(29, shape(i + 1), lower(i + 1), shape)
                .add(31, lower(i - 1), shape, tag(i))
                .add(32, lower(i + 1), shape, tag(i))
                .add(33, i == 0 ? 1 : 0, shape, uses[i])
                .add(34, words.prefix2()[i], words.suffix2()[i]);
        context.add(f, 35, uses[i]);
        context.add(f, 36, in(i + 1) ? uses[i + 1] : 0);
        addRun(i, f);
    }

    /** The last word of the run of capitalised words that goes over this one: {@code Ministry of Defense}, {@code John Smith}. */
    private void addRun(int i, Features f) {
        int end = i;
        while (in(end + 1) && end - i < 6 && Character.isUpperCase(words.forms()[end + 1].codePointAt(0))) {
            end++;
        }
        int start = i;
        while (in(start - 1) && i - start < 6 && Character.isUpperCase(words.forms()[start - 1].codePointAt(0))) {
            start--;
        }
        if (Character.isUpperCase(words.forms()[i].codePointAt(0))) {
            f.add(37, lower(end), end == i ? 1 : 0)
                    .add(38, lower(end + 1), end - i)
                    .add(39, lower(start - 1), i - start)
                    .add(40, flag(end), flags[i])
                    .add(41, end - start, i - start)
                    .add(42, lower(start), i - start);
        }
    }
}
