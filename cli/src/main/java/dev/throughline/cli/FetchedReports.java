package dev.throughline.cli;

import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.Unpacked;
import dev.throughline.acquire.stream.Unpacker;
import dev.throughline.cli.watch.Fetched;
import dev.throughline.cli.watch.Fetcher;
import dev.throughline.cli.watch.Stop;
import dev.throughline.web.add.Addresses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The reports at an address that a reader of the pages brings: asked once, as politely as {@code watch} asks. */
final class FetchedReports implements Addresses {

    private final Limits limits;
    private final InstantSource clock;

    FetchedReports(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public List<Unpacked> at(String address) {
        try (Fetcher fetcher = new Fetcher(false, Duration.ofSeconds(1), limits.bytes(), clock, new Stop())) {
            return switch (fetcher.fetch(address, null, null)) {
                case Fetched.Unchanged same -> List.of();
                case Fetched.Later later -> List.of(later.refusal());
                case Fetched.Refused no -> List.of(no.refusal());
                case Fetched.Document document -> parts(address, document);
            };
        }
    }

    private List<Unpacked> parts(String address, Fetched.Document document) {
        List<Unpacked> parts = new ArrayList<>();
        PartialDate today =
                PartialDate.of(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        try {
            new Unpacker(limits)
                    .unpack(
                            address,
                            new ByteArrayInputStream(document.bytes()),
                            part -> parts.add(
                                    part instanceof Report report
                                                    && report.envelope().equals(Envelope.NONE)
                                            ? Report.of(
                                                    report.uri(),
                                                    report.bytes(),
                                                    report.given(),
                                                    Envelope.captured(
                                                            "fetched",
                                                            document.address().toString(),
                                                            today,
                                                            null))
                                            : part));
        } catch (IOException e) {
            parts.add(new Refusal(
                    address, "", "what a server gives can be read", String.valueOf(e.getMessage()), "Try again."));
        }
        return parts;
    }
}
