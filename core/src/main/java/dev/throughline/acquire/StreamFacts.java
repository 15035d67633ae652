package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import dev.throughline.acquire.DateCandidate.Role;
import dev.throughline.acquire.Published.Certainty;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the stream around a report says of its article, set beside what was found in the report itself. */
final class StreamFacts {

    /** What feeds add below a text. */
    private static final Pattern FOOTER = Pattern.compile(
            "(?iu)^(?:the post .{1,300} (?:appeared first on|first appeared on) .{1,120}|(?:this (?:article|post|story) )?(?:first )?appeared first on .{1,120}"
                    + "|(?:continue reading|read more|read the (?:full|rest)|read on|view (?:full )?(?:article|post|comments)|comments?)\\b.{0,160})$");

    private static final Pattern SECONDS = Pattern.compile("(\\d{10})(?:\\d{3}|\\.\\d+)?");

    private StreamFacts() {}

    /** Where each block of a text stands that is an article and nothing else: the body, but for what a feed put below it. */
    static State[] states(List<Block> blocks) {
        State[] states = new State[blocks.size()];
        Arrays.fill(states, State.BODY);
        int end = states.length;
        while (end > 1 && FOOTER.matcher(blocks.get(end - 1).text()).matches()) {
            states[--end] = State.AFTER;
        }
        return BodyEdges.trimmed(blocks, states);
    }

    /**
     * The facts of both: for a bare text the stream's first, since the text says little of itself; for a page the page's own
     * first, since it is the original and the stream a record of it.
     */
    static Facts with(Facts found, Envelope envelope) {
        boolean streamFirst = envelope.bodyOnly();
        Published own = isAfter(found.published(), envelope.fetched()) ? null : found.published();
        DateClaims claims = claims(envelope);
        Published streams = published(claims);
        List<String> byline = Byline.tidy(envelope.byline());
        return new Facts(
                first(envelope.address(), found.address()),
                streamFirst ? first(envelope.title(), found.title()) : first(found.title(), envelope.title()),
                first(found.standfirst(), envelope.standfirst()),
                streamFirst ? first(envelope.outlet(), found.outlet()) : first(found.outlet(), envelope.outlet()),
                byline.isEmpty() || (!streamFirst && !found.byline().isEmpty()) ? found.byline() : byline,
                surer(streamFirst ? streams : own, streamFirst ? own : streams),
                found.language(),
                imprint(found.imprint(), claims, streamFirst));
    }

    /** The first of two dates, unless it is only inferred and the other is stated. */
    private static @Nullable Published surer(@Nullable Published one, @Nullable Published other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.certainty() == Certainty.INFERRED && other.certainty() == Certainty.STATED ? other : one;
    }

    /** The days that the stream gives. */
    private static DateClaims claims(Envelope envelope) {
        DateClaims claims = new DateClaims(true, "", envelope.fetched());
        claim(claims, envelope.published(), Role.PUBLISHED, envelope.origin());
        claim(claims, envelope.modified(), Role.MODIFIED, envelope.origin());
        return claims;
    }

    private static void claim(DateClaims claims, @Nullable String written, Role role, String origin) {
        String s = written == null ? "" : written.strip();
        if (SECONDS.matcher(s).matches()) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(s.substring(0, 10)));
            WrittenDate.first(instant.atOffset(ZoneOffset.UTC).toLocalDate().toString(), true)
                    .ifPresent(day -> claims.add(day, s, role, origin));
        } else if (!s.isEmpty()) {
            claims.add(s, role, origin);
        }
    }

    private static @Nullable Published published(DateClaims claims) {
        DateCandidate published = claims.first(Role.PUBLISHED);
        DateCandidate day = published == null ? claims.first(Role.MODIFIED) : published;
        return day == null
                ? null
                : new Published(
                        day.date(),
                        published == null ? Certainty.INFERRED : Certainty.STATED,
                        day.origin(),
                        null,
                        day.found());
    }

    /** What the report says of its publishing, and the days that the stream gives in the place that is theirs. */
    private static Imprint imprint(Imprint found, DateClaims claims, boolean streamFirst) {
        List<DateCandidate> dates = new ArrayList<>(found.dates());
        dates.addAll(streamFirst ? 0 : dates.size(), claims.all());
        return new Imprint(found.section(), dates);
    }

    /** Whether a report would have been published after it was fetched; a day is left for the clocks of two zones. */
    private static boolean isAfter(@Nullable Published published, @Nullable PartialDate fetched) {
        return published != null
                && fetched != null
                && published.date().earliest().isAfter(fetched.latest().plusDays(1));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}
