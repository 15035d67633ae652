package dev.throughline.acquire.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of a tar archive: the old form, ustar, the long names of GNU and of POSIX. */
final class TarEntries {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;
    private static final String RULE = "a tar archive holds whole entries";
    private static final Pattern RECORD = Pattern.compile("(?m)^\\d+ (path|size)=(.*)$");

    private final String uri;
    private final Tape tape;
    private final Parts parts;
    private final Entry entries = new Entry();
    private String longName = "";
    private long longSize = -1;

    private TarEntries(String uri, Tape tape, Parts parts) {
        this.uri = uri;
        this.tape = tape;
        this.parts = parts;
    }

    static void read(String uri, Tape tape, Parts parts, int depth) throws IOException {
        new TarEntries(uri, tape, parts).read(depth);
    }

    private void read(int depth) throws IOException {
        while (true) {
            tape.keep();
            long at = tape.offset();
            byte[] header = tape.readNBytes(BLOCK);
            if (header.length == BLOCK && isZero(header)) {
                return;
            }
            if (header.length < BLOCK || !sums(header)) {
                throw new Damage(
                        "offset " + at,
                        RULE,
                        header.length < BLOCK ? "the end of the file" : "a header whose sum is wrong",
                        Damage.CUT);
            }
            long size = longSize >= 0 ? longSize : number(header, 124, 12);
            longSize = -1;
            switch (header[156]) {
                case 'L' -> longName = text(size).replaceFirst("\0.*", "");
                case 'x' -> extended(text(size));
                case '0', 0, '7' -> {
                    String name = Entry.name(longName.isEmpty() ? name(header) : longName);
                    longName = "";
                    Section contents = new Section(tape, size, RULE);
                    if (entries.isLookedAt(name)) {
                        parts.read(uri + "!/" + name, contents, depth + 1);
                    }
                    contents.finish();
                }
                default -> {
                    longName = "";
                    new Section(tape, size, RULE).finish();
                }
            }
            tape.skip((BLOCK - size % BLOCK) % BLOCK);
        }
    }

    private void extended(String records) {
        Matcher m = RECORD.matcher(records);
        while (m.find()) {
            if (m.group(1).equals("path")) {
                longName = m.group(2);
            } else if (m.group(2).matches("\\d{1,18}")) {
                longSize = Long.parseLong(m.group(2));
            }
        }
    }

    private String text(long size) throws IOException {
        if (size > LONGEST_NAME) {
            throw new Damage("offset " + tape.offset(), RULE, "a name of " + size + " bytes", Damage.CUT);
        }
        return new String(tape.readNBytes((int) size), StandardCharsets.UTF_8);
    }

    private static String name(byte[] header) {
        String name = string(header, 0, 100);
        String prefix = header[262] == 0 ? string(header, 345, 155) : "";
        return Entry.decoded(prefix.isEmpty() ? name : prefix + "/" + name);
    }

    private static String string(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /** A number in octal digits, or in bytes where the first has its highest bit set. */
    private long number(byte[] header, int from, int length) throws IOException {
        long value = 0;
        if (header[from] < 0) {
            for (int i = from + length - 8; i < from + length; i++) {
                value = (value << 8) | (header[i] & 0xff);
            }
        } else {
            String digits = string(header, from, length).strip();
            if (!digits.matches("[0-7]{0,12}")) {
                value = -1;
            } else if (!digits.isEmpty()) {
                value = Long.parseLong(digits, 8);
            }
        }
        if (value < 0) {
            throw new Damage("offset " + tape.offset(), RULE, "a length that is no number", Damage.CUT);
        }
        return value;
    }

    private boolean sums(byte[] header) throws IOException {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
        }
        return sum == number(header, 148, 8);
    }

    private static boolean isZero(byte[] header) {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
