package dev.throughline.cli.watch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.throughline.acquire.Refusal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks servers for documents, one at a time. */
public final class Fetcher implements AutoCloseable {

    private static final String AGENT = "throughline";
    private static final int REDIRECTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration RULES_HOLD = Duration.ofHours(24);
    private static final Duration UNSAID = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Rules> rules = new HashMap<>();
    private final Destination destination;
    private final Pace pace;
    private final long most;
    private final InstantSource clock;

    private record Rules(SimpleRobotRules rules, Instant until) {}

    /** A response, or why there is none. */
    private record Answer(@Nullable HttpResponse<byte[]> response, String fault) {}

    /** @param most the most bytes of a document */
    public Fetcher(boolean privateAllowed, Duration between, long most, InstantSource clock, Stop stop) {
        this.destination = new Destination(privateAllowed);
        this.pace = new Pace(between, clock, stop);
        this.most = most;
        this.clock = clock;
    }

    /**
     * Asks for an address.
     *
     * @param etag the server's name for the version that is known, null where none is
     * @param modified when the version that is known was changed, null where that is not known
     */
    public Fetched fetch(String address, @Nullable String etag, @Nullable String modified) {
        URI at;
        try {
            at = URI.create(address);
        } catch (IllegalArgumentException e) {
            return refused(address, "an address is a URL", "something else", "Check it.", true);
        }
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Fetched stopped = forbidden(address, at);
            if (stopped != null) {
                return stopped;
            }
            Answer answer = send(at, etag, modified);
            HttpResponse<byte[]> response = answer.response();
            if (response == null) {
                return refused(address, "a server answers", answer.fault(), "It is asked again next time.", false);
            }
            int status = response.statusCode();
            HttpHeaders headers = response.headers();
            String location = headers.firstValue("Location").orElse("");
            if (status == 304) {
                return new Fetched.Unchanged();
            }
            if (status == 200) {
                return new Fetched.Document(
                        at,
                        response.body(),
                        headers.firstValue("Content-Type").orElse(""),
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null));
            }
            if (status == 429 || status == 503) {
                Duration after = pace.leave(at, retryAfter(headers));
                return new Fetched.Later(
                        after,
                        new Refusal(
                                address,
                                "",
                                "a server gives what it is asked for",
                                "the answer " + status + ", and the wish to be asked again in " + after.toSeconds()
                                        + " s",
                                "It is asked again then."));
            }
            boolean moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
            if (!moved || location.isEmpty()) {
                return refused(
                        address,
                        "a server gives what it is asked for",
                        "the answer " + status,
                        "Check it.",
                        status < 500);
            }
            try {
                at = at.resolve(location);
            } catch (IllegalArgumentException e) {
                return refused(address, "a redirect leads to a URL", "something else", "Check it.", true);
            }
        }
        return refused(address, "at most " + REDIRECTS + " redirects lead to a page", "more", "Check it.", true);
    }

    /** Why an address is not asked at all. */
    private @Nullable Fetched forbidden(String address, URI at) {
        String fault = destination.fault(at);
        if (!fault.isEmpty()) {
            boolean inside = fault.startsWith("the private");
            return refused(
                    address,
                    inside
                            ? "an address lies outside one's own network"
                            : "an address is http or https, of a known host",
                    fault + (at.toString().equals(address) ? "" : ", by a redirect to " + at),
                    inside ? "Give --allow-private if it is meant." : "Check it.",
                    !fault.contains("not known"));
        }
        Duration left = pace.left(at);
        if (left.compareTo(PATIENCE) > 0) {
            return new Fetched.Later(
                    left,
                    new Refusal(
                            address,
                            "",
                            "a server may be asked",
                            "its wish to be left alone for " + left.toSeconds() + " s",
                            "It is asked again then."));
        }
        SimpleRobotRules of = rules(at);
        if (of.isAllowed(at.toString())) {
            return null;
        }
        return refused(
                address,
                "the host's robots.txt allows it",
                of.isDeferVisits() ? "none that can be read now" : "a rule against it",
                of.isDeferVisits() ? "It is asked again next time." : "Save the page yourself, and read the file.",
                !of.isDeferVisits());
    }

    /** The rules of a host: all is allowed where it has none, nothing while they cannot be had (RFC 9309). */
    private SimpleRobotRules rules(URI at) {
        String host = at.getScheme() + "://" + at.getAuthority();
        Rules known = rules.get(host);
        if (known != null && clock.instant().isBefore(known.until)) {
            return known.rules;
        }
        URI file = URI.create(host + "/robots.txt");
        SimpleRobotRules found = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        found.setDeferVisits(true);
        for (int hop = 0; hop <= REDIRECTS && destination.fault(file).isEmpty(); hop++) {
            Answer answer = send(file, null, null);
            HttpResponse<byte[]> response = answer.response();
            int status = response == null ? 599 : response.statusCode();
            if (response != null && status == 200) {
                found = parser.parseContent(file.toString(), response.body(), "text/plain", List.of(AGENT));
                break;
            }
            String location = response == null
                    ? ""
                    : response.headers().firstValue("Location").orElse("");
            if (status >= 300 && status < 400 && !location.isEmpty()) {
                try {
                    file = file.resolve(location);
                    continue;
                } catch (IllegalArgumentException e) {
                    break;
                }
            }
            if (status >= 400 && status < 500 && status != 429) {
                found = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            }
            break;
        }
        rules.put(host, new Rules(found, clock.instant().plus(found.isDeferVisits() ? UNSAID : RULES_HOLD)));
        return found;
    }

    private Answer send(URI at, @Nullable String etag, @Nullable String modified) {
        Rules of = rules.get(at.getScheme() + "://" + at.getAuthority());
        long asked = of == null ? 0 : Math.max(0, of.rules.getCrawlDelay());
        pace.await(at, Duration.ofMillis(asked));
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(PATIENCE)
                .header("User-Agent", "Throughline/0.1 (reads feeds and the pages they link to)")
                .header("Accept-Encoding", "gzip");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
        var answer = client.sendAsync(request.build(), info -> new BoundedBody(most));
        try {
            return new Answer(answer.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS), "");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            boolean large = cause instanceof BoundedBody.TooLong || cause.getCause() instanceof BoundedBody.TooLong;
            String said = cause.getMessage() == null ? "none" : cause.getMessage();
            return new Answer(null, large ? "more than " + most + " bytes" : said);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer(null, "none within " + 2 * PATIENCE.toSeconds() + " s");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer(null, "none before the end was wished for");
        }
    }

    /** How long a server wishes to be left alone: seconds, or a date. */
    private Duration retryAfter(HttpHeaders headers) {
        String after = headers.firstValue("Retry-After").orElse("").strip();
        if (after.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(after));
        }
        try {
            Duration until = Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return UNSAID;
        }
    }

    private static Fetched refused(String address, String rule, String value, String mend, boolean lasting) {
        return new Fetched.Refused(new Refusal(address, "", rule, value, mend), lasting);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
