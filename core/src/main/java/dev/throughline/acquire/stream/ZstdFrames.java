package dev.throughline.acquire.stream;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The frames of a zstd file: where each ends is told by the lengths of its blocks, without unpacking it. */
final class ZstdFrames {

    /** 2^25 bytes of memory: more than any writer of reports asks for. */
    private static final int WINDOW = 25;

    private static final int FRAME = 0xFD2FB528;
    private static final int DICTIONARY = 0x184D2A5D;
    private static final String RULE = "a zstd file holds whole frames";

    private final Tape tape;
    private final long most;

    /** @param most how long a frame may be, packed */
    ZstdFrames(Tape tape, long most) {
        this.tape = tape;
        this.most = most;
    }

    static boolean begins(byte[] head) {
        return head.length >= 4 && (little(head, 0, 4) == FRAME || isSkippable(head));
    }

    static boolean isSkippable(byte[] head) {
        return head.length >= 4 && (little(head, 0, 4) & 0xFFFFFFF0L) == 0x184D2A50L;
    }

    /** Everything in all frames. */
    static InputStream all(Tape tape) throws IOException {
        return new Told(tape, new ZstdInputStreamNoFinalizer(tape).setLongMax(WINDOW));
    }

    /** The dictionary that a web archive puts in front; null where the frame to skip is none. */
    byte @Nullable [] skippable() throws IOException {
        byte[] head = bytes(8);
        long length = little(head, 4, 4) & 0xFFFFFFFFL;
        if ((int) little(head, 0, 4) != DICTIONARY || length > most) {
            tape.skip(length);
            return null;
        }
        byte[] dictionary = bytes((int) length);
        return begins(dictionary) ? Zstd.decompress(dictionary, size(dictionary)) : dictionary;
    }

    private static int size(byte[] frame) throws IOException {
        long size = Zstd.getFrameContentSize(frame);
        if (size < 0 || size > 1 << 24) {
            throw new Damage("", "a zstd dictionary has at most 16 MiB", "one of " + size, Damage.CUT);
        }
        return (int) size;
    }

    /** The contents of the next frame. */
    InputStream next(byte @Nullable [] dictionary) throws IOException {
        ZstdInputStreamNoFinalizer in = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(frame()));
        in.setLongMax(WINDOW);
        if (dictionary != null) {
            in.setDict(dictionary);
        }
        return new Told(tape, in);
    }

    private byte[] frame() throws IOException {
        long from = tape.offset();
        byte[] head = bytes(5);
        int flags = head[4] & 0xff;
        boolean single = (flags & 0x20) != 0;
        int contentSize = new int[] {single ? 1 : 0, 2, 4, 8}[flags >> 6];
        bytes((single ? 0 : 1) + new int[] {0, 1, 2, 4}[flags & 3] + contentSize);
        boolean last = false;
        while (!last) {
            long block = little(bytes(3), 0, 3);
            last = (block & 1) != 0;
            int type = (int) (block >> 1) & 3;
            if (type == 3) {
                throw new Damage("offset " + tape.offset(), RULE, "a block of no kind", Damage.CUT);
            }
            bytes(type == 1 ? 1 : (int) (block >> 3));
            if (tape.offset() - from > most) {
                throw new Damage(
                        "", "a frame of a web archive has at most " + most + " bytes", "more", "Leave it out.");
            }
        }
        bytes((flags & 4) != 0 ? 4 : 0);
        int length = (int) (tape.offset() - from);
        tape.back(from);
        return bytes(length);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = tape.readNBytes(count);
        if (bytes.length < count) {
            throw new Damage("offset " + tape.offset(), RULE, "the end of the file", Damage.CUT);
        }
        return bytes;
    }

    private static long little(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[from + i] & 0xff);
        }
        return count == 4 ? (int) value : value;
    }

    /** A stream whose complaints name the place. */
    private static final class Told extends BulkStream {

        private final Tape tape;
        private final InputStream in;

        Told(Tape tape, InputStream in) {
            this.tape = tape;
            this.in = in;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return in.read(into, from, length);
            } catch (SourceException | Damage e) {
                throw e;
            } catch (IOException e) {
                throw Damage.of(e, "offset " + tape.offset(), RULE);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
