package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.acquire.Limits;
import dev.throughline.cli.watch.Fetcher;
import dev.throughline.cli.watch.Stop;
import dev.throughline.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: feeds and pages read again and again, new reports kept. */
@Command(
        name = "watch",
        header = "Read feeds and pages on a schedule, and keep what is new.",
        description = {
            "",
            "Asks each address only for what has changed since the last time, reads full items as they are and fetches the pages"
                    + " that stubs link to, one at a time and at a pace per host, where robots.txt allows it. Follows only http and"
                    + " https, and no address inside one's own network unless asked to. Ctrl-C ends it; what was read is kept.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  throughline watch https://example.org/feed.xml",
            "  throughline watch --once --store harbour.db https://example.org/feed.xml https://example.org/pier.html",
            "  throughline watch --every 60 --pace 10 https://example.org/feed.xml"
        })
final class WatchCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Console console;

    @Parameters(paramLabel = "URL", arity = "1..*", description = "Feeds (RSS, Atom, JSON Feed) and pages.")
    private List<String> addresses = List.of();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "How long after one round the next begins (${DEFAULT-VALUE}).",
            defaultValue = "15")
    private int minutes;

    @Option(names = "--once", description = "One round, then the end.")
    private boolean once;

    @Option(
            names = "--pace",
            paramLabel = "SECONDS",
            description =
                    "How long a host is left alone between two requests, unless it asks for longer (${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int pace;

    @Option(names = "--allow-private", description = "Ask addresses inside one's own network too.")
    private boolean privateAllowed;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Refuse documents of more bytes, unpacked (${DEFAULT-VALUE}).",
            defaultValue = "20971520")
    private long maxBytes;

    @Mixin
    private StoryOptions store = new StoryOptions();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (minutes < 1 || pace < 0) {
            throw CommandException.usage("--every is 1 or more minutes, --pace 0 or more seconds");
        }
        Stop stop = new Stop();
        Thread atEnd = new Thread(() -> end(stop), "end of watching");
        Runtime.getRuntime().addShutdownHook(atEnd);
        Limits limits = Limits.STANDARD.withBytes(InputOptions.bytes(maxBytes));
        Clock clock = Clock.systemUTC();
        try (Throughline throughline = Throughline.open(limits);
                Store kept = store.open();
                Fetcher fetcher = new Fetcher(privateAllowed, Duration.ofSeconds(pace), limits.bytes(), clock, stop)) {
            Watch watch = new Watch(console, throughline, kept, fetcher, clock, stop);
            boolean refused = false;
            while (!stop.isWished()) {
                for (String address : addresses) {
                    refused |= !stop.isWished() && watch.look(address);
                }
                if (once) {
                    break;
                }
                stop.pause(Duration.ofMinutes(minutes));
            }
            console.println(watch.line(store.file()));
            console.flush();
            return refused && once ? ExitCode.REFUSED : ExitCode.OK;
        } finally {
            stop.done();
            forget(atEnd);
        }
    }

    /** The process is asked to end: the report in hand is read to its end, the store closed. */
    private static void end(Stop stop) {
        stop.wish();
        try {
            stop.awaitDone(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread atEnd) {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook is what waits for this.
            return;
        }
    }
}
