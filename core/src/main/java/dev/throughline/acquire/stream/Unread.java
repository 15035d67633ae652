package dev.throughline.acquire.stream;

import java.util.Arrays;
import java.util.Optional;

/** The formats that hold reports and are not read here, told by how they begin. */
enum Unread {
    BZIP2("BZh", "bzip2", "Unpack it first: bzip2 -dk FILE."),
    XZ("\u00fd7zXZ", "xz", "Unpack it first: xz -dk FILE."),
    SEVEN_ZIP("7z\u00bc\u00af", "7z", "Unpack it first: 7z x FILE."),
    RAR("Rar!", "rar", "Unpack it first: unrar x FILE."),
    ARC(
            "filedesc://",
            "an ARC file, what crawlers wrote before WARC",
            "Make a WARC of it first: arc2warc, or warcit on its pages.");

    private final String begins;
    private final String value;
    private final String mend;

    Unread(String begins, String value, String mend) {
        this.begins = begins;
        this.value = value;
        this.mend = mend;
    }

    /** @param head the first bytes, a character each */
    static Optional<Unread> of(String head) {
        return Arrays.stream(values()).filter(f -> head.startsWith(f.begins)).findFirst();
    }

    Damage refused() {
        return new Damage("", "what holds reports is gzip, zstd, zip, tar or WARC", value, mend);
    }
}
