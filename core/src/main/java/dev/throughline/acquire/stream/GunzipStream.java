package dev.throughline.acquire.stream;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The contents of gzip members, one or all that follow, read so that the tape stands right behind the last of them.
 *
 * <p>The JDK's own stream reads ahead and ends silently at what is no member; a web archive needs to know where each one ends.
 */
final class GunzipStream extends BulkStream {

    private static final int BLOCK = 8192;

    private final Tape tape;
    private final boolean all;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private boolean open;
    private boolean done;
    private long members;
    private long given;

    /** @param all whether to go on with the members that follow the first */
    GunzipStream(Tape tape, boolean all) {
        this.tape = tape;
        this.all = all;
    }

    static boolean begins(byte[] head) {
        return head.length >= 4
                && (head[0] & 0xff) == 0x1f
                && (head[1] & 0xff) == 0x8b
                && head[2] == 8
                && (head[3] & 0xe0) == 0;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (!done) {
                if (!open && !next()) {
                    break;
                }
                int n = inflater.inflate(into, from, length);
                if (n > 0) {
                    crc.update(into, from, n);
                    given += n;
                    return n;
                }
                if (inflater.finished()) {
                    finish();
                } else if (inflater.needsDictionary()) {
                    throw broken("one that asks for a dictionary");
                } else {
                    feed();
                }
            }
        } catch (EOFException e) {
            throw broken("the end of the file after " + given + " unpacked bytes");
        } catch (DataFormatException e) {
            throw broken(e.getMessage() == null ? "something else" : e.getMessage());
        }
        close();
        return -1;
    }

    /** Takes the header of the next member, where there is one. */
    private boolean next() throws IOException {
        if (members > 0 && (!all || !begins(tape.peek(4)))) {
            done = true;
            return false;
        }
        byte[] fixed = new byte[10];
        exactly(fixed);
        int flags = fixed[3];
        if ((flags & 4) != 0) {
            exactly(new byte[byteValue() | (byteValue() << 8)]);
        }
        for (int text = flags & 0x18; text != 0; text &= text - 1) {
            int b = byteValue();
            while (b != 0) {
                b = byteValue();
            }
        }
        if ((flags & 2) != 0) {
            exactly(new byte[2]);
        }
        inflater.reset();
        crc.reset();
        open = true;
        members++;
        return true;
    }

    /** Gives the inflater what it has not yet, and no more than it takes: what it leaves is put back. */
    private void feed() throws IOException {
        byte[] block = new byte[BLOCK];
        int n = tape.read(block, 0, BLOCK);
        if (n < 0) {
            throw new EOFException();
        }
        inflater.setInput(block, 0, n);
    }

    private void finish() throws IOException {
        tape.back(tape.offset() - inflater.getRemaining());
        byte[] trailer = new byte[8];
        exactly(trailer);
        long sum = 0;
        for (int i = 3; i >= 0; i--) {
            sum = (sum << 8) | (trailer[i] & 0xff);
        }
        if (sum != crc.getValue()) {
            throw broken("one whose checksum is another");
        }
        open = false;
    }

    private void exactly(byte[] bytes) throws IOException {
        if (tape.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new EOFException();
        }
    }

    private int byteValue() throws IOException {
        int b = tape.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private Damage broken(String value) {
        return new Damage("offset " + tape.offset(), "a gzip file holds whole members", value, Damage.CUT);
    }

    @Override
    public void close() {
        inflater.end();
        done = true;
    }
}
