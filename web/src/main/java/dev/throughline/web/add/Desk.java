package dev.throughline.web.add;

import dev.throughline.Throughline;
import dev.throughline.acquire.Acquisition.Acquired;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Stub;
import dev.throughline.acquire.Unpacked;
import dev.throughline.store.Store;
import dev.throughline.web.add.Job.Step;
import dev.throughline.web.add.Job.Step.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where reports are brought: one bundle is read after the other; the model is loaded for the first. */
public final class Desk implements AutoCloseable {

    private static final int REMEMBERED = 100;

    private final Limits limits;
    private final Supplier<Store> stores;
    private final @Nullable Addresses addresses;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reader").factory());
    private int count;
    private @Nullable Throughline throughline;

    /** @param addresses fetches addresses, null where none are taken */
    public Desk(Limits limits, Supplier<Store> stores, @Nullable Addresses addresses) {
        this.limits = limits;
        this.stores = stores;
        this.addresses = addresses;
    }

    /** Whether an address may be brought. */
    public boolean takesAddresses() {
        return addresses != null;
    }

    /** Takes a bundle to be read. */
    public Job take(Bundle bundle) {
        Job job;
        synchronized (this) {
            job = new Job(String.valueOf(++count));
            jobs.put(job.id(), job);
            if (jobs.size() > REMEMBERED) {
                jobs.remove(jobs.keySet().iterator().next());
            }
        }
        reader.execute(() -> {
            try {
                read(bundle, job);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                job.step(new Step(Outcome.REFUSED, "A fault of the program, please report it: " + e, null));
            } finally {
                job.done();
            }
        });
        return job;
    }

    public synchronized Optional<Job> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    private void read(Bundle bundle, Job job) throws IOException {
        try (Store store = stores.get()) {
            Throughline opened = opened();
            for (Bundle.Upload file : bundle.files()) {
                opened.unpacker()
                        .unpack(
                                file.name(),
                                new ByteArrayInputStream(file.bytes()),
                                part -> read(said(part, bundle), opened, store, job));
            }
            String address = bundle.address();
            if (address != null && addresses != null) {
                addresses.at(address).forEach(part -> read(said(part, bundle), opened, store, job));
            }
        }
    }

    private synchronized Throughline opened() {
        Throughline opened = throughline;
        if (opened == null) {
            opened = Throughline.open(limits);
            throughline = opened;
        }
        return opened;
    }

    private static Unpacked said(Unpacked part, Bundle bundle) {
        return part instanceof Report report && !bundle.given().equals(dev.throughline.acquire.Given.NOTHING)
                ? report.with(bundle.given())
                : part;
    }

    private static void read(Unpacked part, Throughline opened, Store store, Job job) {
        switch (part) {
            case Refusal refusal -> refuse(refusal, store, job);
            case Stub stub -> refuse(stub.refusal(), store, job);
            case Report report -> {
                switch (opened.acquire(report)) {
                    case Refusal refusal -> refuse(refusal, store, job);
                    case Acquired it -> {
                        ReportId id = it.report().id();
                        Store.Change change = store.keep(it.report(), opened.read(it.article()));
                        String title = it.article().title();
                        job.step(new Step(
                                change == Store.Change.NONE ? Outcome.KNOWN : Outcome.READ,
                                title == null ? it.report().uri() : title,
                                id));
                    }
                }
            }
        }
    }

    private static void refuse(Refusal refusal, Store store, Job job) {
        store.refuse(refusal);
        job.step(new Step(Outcome.REFUSED, refusal.message(), null));
    }

    @Override
    public void close() {
        reader.shutdownNow();
        synchronized (this) {
            if (throughline != null) {
                throughline.close();
            }
        }
    }
}
