package dev.throughline.acquire.stream;

import java.io.IOException;

/** The next so many bytes of a tape as a stream of their own; damaged where the tape ends before. */
final class Section extends BulkStream {

    private final Tape tape;
    private final String rule;
    private long left;

    Section(Tape tape, long length, String rule) {
        this.tape = tape;
        this.left = length;
        this.rule = rule;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int n = tape.read(into, from, (int) Math.min(length, left));
        if (n < 0) {
            throw cut();
        }
        left -= n;
        return n;
    }

    /** Takes what was not read. */
    void finish() throws IOException {
        left -= tape.skip(left);
        if (left > 0) {
            throw cut();
        }
    }

    private Damage cut() {
        return new Damage("offset " + tape.offset(), rule, "its end " + left + " bytes before", Damage.CUT);
    }
}
