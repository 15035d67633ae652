package dev.throughline.web.add;

import dev.throughline.acquire.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader brings at once.
 *
 * @param files files of any kind that acquire reads
 * @param given what the reader says of them
 * @param address an address to fetch, null for none
 */
public record Bundle(
        List<Upload> files, Given given, @Nullable String address) {

    /** A file as it came. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(String name, byte[] bytes) {}

    public Bundle {
        files = List.copyOf(files);
    }
}
