package dev.throughline.acquire;

import java.util.Arrays;

/**
 * A report as it came: bytes, never changed, and where they were found.
 *
 * @param id the hash of the bytes
 * @param uri the path or address it was given by; of a part of an input, the input's and the place in it
 *     ({@code crawl.zip!/a/page.html}, {@code feed.xml#item-3})
 * @param bytes what was read, decompressed; not to be written to
 * @param given what the user's table or command line says of it
 * @param envelope what the stream that held it says of it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Report(ReportId id, String uri, byte[] bytes, Given given, Envelope envelope) implements Unpacked {

    public static Report of(String uri, byte[] bytes, Given given) {
        return of(uri, bytes, given, Envelope.NONE);
    }

    public static Report of(String uri, byte[] bytes, Given given, Envelope envelope) {
        return new Report(ReportId.of(bytes), uri, bytes, given, envelope);
    }

    /** The same report with what the user says of it. */
    public Report with(Given said) {
        return new Report(id, uri, bytes, said, envelope);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report r
                && id.equals(r.id)
                && uri.equals(r.uri)
                && given.equals(r.given)
                && envelope.equals(r.envelope)
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
