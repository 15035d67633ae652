package dev.throughline.acquire.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes read from front to end, with their offset and a bounded way back. */
final class Tape extends InputStream {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final int most;
    private byte[] buffer = new byte[BLOCK];
    private long base;
    private int kept;
    private int at;
    private int end;

    /** @param most how many bytes are kept for going back */
    Tape(InputStream in, long most) {
        this.in = in;
        this.most = Math.clamp(most, BLOCK, 1 << 30);
    }

    long offset() {
        return base + at;
    }

    /** Lets go of everything before this place. */
    void keep() {
        kept = at;
    }

    /** Goes back to an offset, or as far as bytes are kept. */
    void back(long offset) {
        at = Math.clamp(offset - base, 0, at);
    }

    /** Goes to behind the byte at an offset, wherever reading has come to. */
    void behind(long offset) throws IOException {
        back(offset + 1);
        if (offset() <= offset) {
            skip(offset + 1 - offset());
        }
    }

    /** The next bytes, at most so many, without taking them. */
    byte[] peek(int count) throws IOException {
        boolean more = true;
        while (more && end - at < count) {
            more = fill();
        }
        return Arrays.copyOfRange(buffer, at, Math.min(end, at + count));
    }

    boolean atEnd() throws IOException {
        return at == end && !fill();
    }

    @Override
    public int read() throws IOException {
        return at == end && !fill() ? -1 : buffer[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == end && !fill()) {
            return -1;
        }
        int n = Math.min(length, end - at);
        System.arraycopy(buffer, at, into, from, n);
        at += n;
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        long left = count;
        while (left > 0 && (at < end || fill())) {
            int n = (int) Math.min(left, end - at);
            at += n;
            left -= n;
            keepWithin();
        }
        return count - left;
    }

    /** A long way is not all kept. */
    private void keepWithin() {
        if (at - kept > most / 2) {
            kept = at;
        }
    }

    private boolean fill() throws IOException {
        if (kept > 0) {
            System.arraycopy(buffer, kept, buffer, 0, end - kept);
            base += kept;
            at -= kept;
            end -= kept;
            kept = 0;
        }
        if (end == buffer.length) {
            if (buffer.length < most) {
                buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * buffer.length));
            } else {
                int drop = Math.max(1, at / 2);
                System.arraycopy(buffer, drop, buffer, 0, end - drop);
                base += drop;
                at -= drop;
                end -= drop;
            }
        }
        int n = in.read(buffer, end, Math.min(BLOCK, buffer.length - end));
        if (n <= 0) {
            return false;
        }
        end += n;
        return true;
    }
}
