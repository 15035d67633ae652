package dev.throughline.acquire.stream;

import dev.throughline.acquire.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much one input may unpack to, all its parts together: so many bytes for each that was read of it.
 *
 * <p>Every unpacked byte counts, however deep it lies, so that archives in archives do not multiply.
 */
final class Budget {

    /** What even the smallest input may unpack to. */
    private static final long FREE = 64L << 20;

    /** What even the smallest part may unpack to. */
    private static final long FREE_PART = 1L << 20;

    private final Limits limits;
    private long raw;
    private long unpacked;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** The input itself, counted. */
    InputStream raw(InputStream in) {
        return new BulkStream() {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                try {
                    int n = in.read(into, from, length);
                    raw += Math.max(0, n);
                    return n;
                } catch (IOException e) {
                    throw new SourceException(e);
                }
            }

            @Override
            public int available() throws IOException {
                return in.available();
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    /** A part of it as it comes out of its packing, held to the budget. */
    InputStream unpacked(InputStream in) {
        return unpacked(in, 0);
    }

    /** @param packed how many bytes of it were read before */
    InputStream unpacked(InputStream in, long packed) {
        return new Unpacking(in, packed);
    }

    private final class Unpacking extends FilterInputStream {

        private final long rawBefore;
        private long bytes;

        Unpacking(InputStream in, long packed) {
            super(in);
            this.rawBefore = raw - packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            spend(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            spend(Math.max(0, n));
            return n;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] nowhere = new byte[(int) Math.min(count, 1 << 16)];
            long left = count;
            while (left > 0) {
                int n = read(nowhere, 0, (int) Math.min(left, nowhere.length));
                if (n < 0) {
                    break;
                }
                left -= n;
            }
            return count - left;
        }

        private void spend(int n) throws IOException {
            bytes += n;
            unpacked += n;
            long part = raw - rawBefore + (1 << 16);
            if (bytes > Math.max(FREE_PART, part * limits.ratio())) {
                throw bomb("more, from " + part + " at most");
            }
            if (unpacked > Math.max(FREE, raw * limits.ratio())) {
                throw bomb("more in all, from " + raw);
            }
        }
    }

    private Damage bomb(String value) {
        return new Damage(
                "offset " + raw,
                "a compressed byte becomes at most " + limits.ratio() + " bytes",
                value,
                "Unpack it yourself if you trust it.");
    }
}
