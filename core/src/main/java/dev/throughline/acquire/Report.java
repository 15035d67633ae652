package dev.throughline.acquire;

import java.util.Arrays;

/**
 * A report as it came: bytes, never changed, and where they were found.
 *
 * @param id the hash of the bytes
 * @param uri the address or path it was given by
 * @param bytes what was read, decompressed; not to be written to
 * @param given what the user's table or command line says of it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Report(ReportId id, String uri, byte[] bytes, Given given) {

    public static Report of(String uri, byte[] bytes, Given given) {
        return new Report(ReportId.of(bytes), uri, bytes, given);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report r
                && id.equals(r.id)
                && uri.equals(r.uri)
                && given.equals(r.given)
                && Arrays.equals(bytes, r.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return uri + " (" + id.brief() + ", " + bytes.length + " bytes)";
    }
}
