package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.Stub;
import dev.throughline.acquire.Unpacked;
import dev.throughline.cli.watch.Fetched;
import dev.throughline.cli.watch.Fetcher;
import dev.throughline.cli.watch.Stop;
import dev.throughline.store.Store;
import dev.throughline.store.Visit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One look after another at feeds and pages: what is new is read and kept, and told in a line each. */
final class Watch {

    private final Console console;
    private final Throughline throughline;
    private final Store store;
    private final Fetcher fetcher;
    private final InstantSource clock;
    private final Stop stop;
    private final Changes changes = new Changes();
    private int refused;

    Watch(Console console, Throughline throughline, Store store, Fetcher fetcher, InstantSource clock, Stop stop) {
        this.console = console;
        this.throughline = throughline;
        this.store = store;
        this.fetcher = fetcher;
        this.clock = clock;
        this.stop = stop;
    }

    /** Looks at one address; whether something was refused. */
    boolean look(String address) {
        int before = refused;
        Optional<Visit> last = store.visit(address);
        switch (fetcher.fetch(
                address,
                last.map(Visit::etag).orElse(null),
                last.map(Visit::modified).orElse(null))) {
            case Fetched.Unchanged same -> {
                return false;
            }
            case Fetched.Later later -> refuse(later.refusal());
            case Fetched.Refused no -> refuse(no.refusal());
            case Fetched.Document document -> {
                List<Stub> stubs = new ArrayList<>();
                for (Unpacked part : parts(address, document)) {
                    switch (part) {
                        case Stub stub -> stubs.add(stub);
                        case Refusal refusal -> refuse(refusal);
                        case Report report -> keep(report, document, Envelope.NONE);
                    }
                }
                boolean all = true;
                for (Stub stub : stubs) {
                    all &= !stop.isWished() && follow(stub);
                }
                // A feed whose pages could not all be had is read again as a whole.
                visited(address, all ? document : null);
            }
        }
        return refused > before;
    }

    /** Fetches the page of a stub, once; whether nothing is left to be done about it. */
    private boolean follow(Stub stub) {
        String address = stub.envelope().address();
        if (address == null || store.visit(address).isPresent()) {
            return true;
        }
        return switch (fetcher.fetch(address, null, null)) {
            case Fetched.Unchanged same -> true;
            case Fetched.Later later -> {
                refuse(later.refusal());
                yield false;
            }
            case Fetched.Refused no -> {
                if (!stop.isWished()) {
                    refuse(no.refusal());
                }
                if (no.lasting()) {
                    visited(address, null);
                }
                yield no.lasting();
            }
            case Fetched.Document document -> {
                for (Unpacked part : parts(address, document)) {
                    switch (part) {
                        case Report report -> keep(report, document, stub.envelope());
                        case Refusal refusal -> refuse(refusal);
                        case Stub inner -> refuse(inner.refusal());
                    }
                }
                visited(address, document);
                yield true;
            }
        };
    }

    private void visited(String address, Fetched.@org.jspecify.annotations.Nullable Document document) {
        store.visited(new Visit(
                address,
                document == null ? null : document.etag(),
                document == null ? null : document.modified(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private List<Unpacked> parts(String address, Fetched.Document document) {
        List<Unpacked> parts = new ArrayList<>();
        try {
            throughline.unpacker().unpack(address, new ByteArrayInputStream(document.bytes()), parts::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private void keep(Report found, Fetched.Document document, Envelope said) {
        Report report =
                Report.of(found.uri(), found.bytes(), Given.NOTHING, envelope(found.envelope(), document, said));
        try {
            switch (throughline.acquire(report)) {
                case Refusal refusal -> refuse(refusal);
                case Acquisition.Acquired it -> {
                    boolean isNew = !store.holds(report.id());
                    changes.keep(store, report, throughline.read(it.article()));
                    if (isNew) {
                        console.println(SafeText.of(line(it.article())));
                        console.flush();
                    }
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            if (e instanceof dev.throughline.store.StoreException full) {
                throw full;
            }
            refuse(new Refusal(
                    report.uri(),
                    "",
                    "a report can be read without a fault of the program",
                    String.valueOf(e),
                    "Please report it; the others are read."));
        }
    }

    /** What an item says of itself, or what its feed said of the page it led to, and the day of today. */
    private Envelope envelope(Envelope own, Fetched.Document document, Envelope said) {
        boolean item = own.bodyOnly();
        Envelope from = item ? own : said;
        return new Envelope(
                from.origin().isEmpty() ? "fetched" : from.origin(),
                item ? own.address() : document.address().toString(),
                from.title(),
                from.standfirst(),
                from.outlet(),
                from.byline(),
                from.published(),
                from.modified(),
                PartialDate.of(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate()),
                item ? null : charset(document.mediaType()),
                item);
    }

    private static @org.jspecify.annotations.Nullable String charset(String mediaType) {
        int at = mediaType.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        return at < 0
                ? null
                : mediaType.substring(at + 8).replaceAll("[\"']|;.*", "").strip();
    }

    private static String line(Article article) {
        Published published = article.published();
        String outlet = article.outlet() == null ? "" : article.outlet() + " ";
        return (published == null ? "undated   " : published.date().value()) + "  "
                + (article.title() == null ? "(no title)" : article.title()) + " [" + outlet
                + article.report().id().brief() + "]";
    }

    private void refuse(Refusal refusal) {
        refused++;
        store.refuse(refusal);
        console.note(refusal.message());
    }

    /** What came of it all. */
    String line(Path file) {
        return changes.line(file, refused);
    }
}
