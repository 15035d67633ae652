package dev.throughline.bench;

import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.stream.Unpacker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a folder in memory, unpacked, in the order of their names. */
final class PageFiles {
    private PageFiles() {}

    static List<Report> read(Path folder) throws IOException {
        Unpacker unpacker = new Unpacker(Limits.STANDARD);
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    unpacker.unpack(file.getFileName().toString(), in, part -> {
                        if (part instanceof Report report) {
                            reports.add(report);
                        }
                    });
                }
            }
        }
        return reports;
    }
}
