package dev.throughline.acquire.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The entries of a zip archive, read from front to end. */
final class ZipEntries {

    private static final String RULE = "a zip archive holds whole entries";

    private ZipEntries() {}

    static void read(String uri, Tape tape, Parts parts, int depth) throws IOException {
        Entry entries = new Entry();
        // Names without the mark of UTF-8 are read as bytes first: many are UTF-8 nevertheless.
        ZipInputStream zip = new ZipInputStream(tape, StandardCharsets.ISO_8859_1);
        String inside = "";
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String written = entry.getName();
                String name = Entry.name(written.chars().allMatch(c -> c < 256) ? Entry.decoded(written) : written);
                inside = "!/" + name;
                InputStream contents = parts.budget().unpacked(zip);
                if (entries.isLookedAt(name)) {
                    parts.read(uri + inside, contents, depth + 1);
                }
                contents.skip(Long.MAX_VALUE);
                inside = "";
                tape.keep();
            }
        } catch (SourceException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            parts.refuse(Damage.of(e, "offset " + tape.offset(), RULE).refusal(uri + inside, ""));
            return;
        }
        if (!endsWithDirectory(tape)) {
            parts.refuse(new Damage("offset " + tape.offset(), RULE + " and a list of them", "its end", Damage.CUT)
                    .refusal(uri, ""));
        }
    }

    /** Whether the list of entries follows that ends every archive; without it, entries are missing. */
    private static boolean endsWithDirectory(Tape tape) throws IOException {
        tape.back(0);
        int last = 0;
        for (int b = tape.read(); b >= 0; b = tape.read()) {
            last = (last << 8) | b;
            if (last == 0x504B0506) {
                return true;
            }
        }
        return false;
    }
}
