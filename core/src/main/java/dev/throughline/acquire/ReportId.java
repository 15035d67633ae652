package dev.throughline.acquire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of a report: the SHA-256 of its bytes, written {@code sha256:} and 64 hexadecimal digits.
 *
 * @param value the whole name
 */
public record ReportId(String value) implements Comparable<ReportId> {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    public ReportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a report id is sha256: and 64 hexadecimal digits; got " + value);
        }
    }

    public static ReportId of(byte[] bytes) {
        try {
            return new ReportId("sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first eight digits: enough to tell the reports of one story apart, and what people type. */
    public String brief() {
        return value.substring("sha256:".length(), "sha256:".length() + 8);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }
}
