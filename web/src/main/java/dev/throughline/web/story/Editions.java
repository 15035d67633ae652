package dev.throughline.web.story;

import dev.throughline.Throughline;
import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.store.Store;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The newest edition of the story, made anew when the store has changed.
 *
 * <p>One is made at a time, by a thread of its own. Whoever asks meanwhile waits a moment for it, then gets the one before: a
 * page never waits for a long story to be put together again. Only the first reader of all waits as long as it takes.
 */
public final class Editions implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final Supplier<Store> stores;
    private final Store watched;
    private final Meaning meaning = Meaning.load();
    private final ExecutorService press = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("edition").factory());
    private @Nullable Edition newest;
    private @Nullable Future<Edition> coming;

    /** @param stores opens the store; each one that it gives is closed here */
    public Editions(Supplier<Store> stores) {
        this.stores = stores;
        this.watched = stores.get();
    }

    /** The story as a reader sees it, and whether a newer one is being made. */
    public record Current(Edition edition, boolean changing) {}

    /** Begins to put the story together before anybody asks. */
    public synchronized void begin() {
        if (coming == null) {
            long version = watched.version();
            coming = press.submit(() -> make(version));
        }
    }

    /** The newest there is now, or a moment later. */
    public Current current() {
        return current(PATIENCE);
    }

    /** The newest there is, waiting so long where one is being made. */
    public Current current(Duration patience) {
        Future<Edition> making;
        Edition before;
        synchronized (this) {
            before = newest;
            long version = watched.version();
            if (before != null && before.version() == version) {
                return new Current(before, false);
            }
            making = coming;
            if (making == null || making.isDone()) {
                making = press.submit(() -> make(version));
                coming = making;
            }
        }
        try {
            Edition made = before == null ? making.get() : making.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Current(made, false);
        } catch (TimeoutException e) {
            return new Current(java.util.Objects.requireNonNull(before), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the story was put together", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Edition make(long version) {
        try (Store store = stores.get()) {
            Edition made = Edition.of(version, Throughline.tell(store.readings(), store.corrections()), meaning);
            synchronized (this) {
                newest = made;
            }
            return made;
        }
    }

    @Override
    public void close() {
        press.shutdownNow();
        synchronized (this) {
            watched.close();
        }
    }
}
