package dev.throughline.cli.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** When each host may be asked again. */
final class Pace {

    /** No host is left alone for longer, whatever it asks. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Duration between;
    private final InstantSource clock;
    private final Stop stop;
    private final Map<String, Instant> next = new HashMap<>();

    Pace(Duration between, InstantSource clock, Stop stop) {
        this.between = between;
        this.clock = clock;
        this.stop = stop;
    }

    /** Waits until the host may be asked, and notes that it is. */
    void await(URI address, Duration asked) {
        Instant now = clock.instant();
        Instant free = next.getOrDefault(address.getAuthority(), now);
        if (free.isAfter(now)) {
            stop.pause(Duration.between(now, free));
        }
        next.put(address.getAuthority(), clock.instant().plus(longer(between, shorter(asked, LONGEST))));
    }

    /** How long the host must still be left alone. */
    Duration left(URI address) {
        Duration left = Duration.between(clock.instant(), next.getOrDefault(address.getAuthority(), clock.instant()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The host asked to be left alone. */
    Duration leave(URI address, Duration asked) {
        Duration time = shorter(asked, LONGEST);
        next.put(address.getAuthority(), clock.instant().plus(time));
        return time;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
