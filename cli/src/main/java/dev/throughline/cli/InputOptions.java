package dev.throughline.cli;

import dev.throughline.acquire.Limits;
import dev.throughline.acquire.PartialDate;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads, and what the user says of it. */
final class InputOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files and folders of reports: pages, texts, feeds, web archives (WARC), saved pages (MHTML, SingleFile), JSON of"
                            + " other programs, zip and tar of any, packed with gzip or zstd; - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--metadata",
            paramLabel = "TABLE.csv",
            description =
                    "A table with the columns file, title, outlet, byline, published, address (any of them, file always):"
                            + " what the files do not say, before what they say.")
    private @Nullable Path metadata;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The date of publication of these reports, before any that they state: YYYY-MM-DD, YYYY-MM or YYYY.")
    private @Nullable String published;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Refuse reports of more bytes, unpacked (${DEFAULT-VALUE}).",
            defaultValue = "20971520")
    private long maxBytes;

    /** The inputs in the order of the command line; the store, where there is one, is never read as a report. */
    List<Input> inputs(List<Path> except) {
        return InputList.of(paths, metadata == null ? except : with(except, metadata));
    }

    private static List<Path> with(List<Path> paths, Path path) {
        return Stream.concat(paths.stream(), Stream.of(path)).toList();
    }

    Limits limits() {
        return Limits.STANDARD.withBytes(bytes(maxBytes));
    }

    /** The limit on a report's size, where it can be one. */
    static long bytes(long maxBytes) {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
            throw CommandException.usage("--max-bytes is 1 to " + (Integer.MAX_VALUE - 16) + "; got " + maxBytes);
        }
        return maxBytes;
    }

    Metadata metadata() {
        PartialDate date;
        try {
            date = published == null ? null : new PartialDate(published);
        } catch (DateTimeException e) {
            throw CommandException.usage("--published: a date is a day, month or year of the calendar; got " + published
                    + ". Write 2024-03-09, 2024-03 or 2024.");
        }
        return metadata == null ? new Metadata(date) : Metadata.read(metadata, date);
    }
}
