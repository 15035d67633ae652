package dev.throughline.acquire.stream;

import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Finds the reports in an input: the input itself, or all that it holds where it is a feed, a web archive, JSON of another
 * program, a saved page, a zip or tar archive, or any of these packed, one in another.
 *
 * <p>What an input is, is told by its bytes. A report is what comes out of all packing, so that the same page is the same
 * report whichever way it came. Safe to use from many threads.
 */
public final class Unpacker {

    private final Limits limits;

    public Unpacker(Limits limits) {
        this.limits = limits;
    }

    /**
     * Hands on every report of an input, in its order, and a refusal for each part that cannot be read.
     *
     * @throws IOException of the stream itself: a broken disk is no property of a report
     */
    public void unpack(String uri, InputStream in, Consumer<? super Unpacked> out) throws IOException {
        Budget budget = new Budget(limits);
        AtomicInteger found = new AtomicInteger();
        Consumer<Unpacked> counted = part -> {
            found.incrementAndGet();
            try {
                out.accept(part);
            } catch (RuntimeException e) {
                throw new TakerError(e);
            }
        };
        try {
            new Parts(limits, budget, counted).read(uri, budget.raw(in), 0);
        } catch (SourceException e) {
            throw e.getCause() instanceof IOException cause ? cause : e;
        } catch (TakerError e) {
            throw e.thrown();
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            out.accept(new Refusal(
                    uri,
                    "",
                    "an input can be read without a fault of the program",
                    e + (trace.length == 0 ? "" : " at " + trace[0]),
                    "Please report it; the other inputs are read."));
            return;
        }
        if (found.get() == 0) {
            out.accept(new Refusal(uri, "", "an input holds reports", "none that can be articles", "Leave it out."));
        }
    }
}
