package dev.throughline.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things at once whose outcomes come one at a time in the order of the things.
 *
 * <p>At most four things a thread are begun and not yet taken, so that memory does not grow with their number.
 */
final class InOrder {
    private InOrder() {}

    /** Whatever hands on things, one after another. */
    interface Source<T> {
        void each(Consumer<T> thing);
    }

    static <T, R> void map(Source<T> things, Function<T, R> work, Consumer<R> take) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Deque<Future<R>> begun = new ArrayDeque<>();
            try {
                things.each(thing -> {
                    begun.add(pool.submit(() -> work.apply(thing)));
                    if (begun.size() >= 4 * threads) {
                        take.accept(outcome(begun.removeFirst()));
                    }
                });
                while (!begun.isEmpty()) {
                    take.accept(outcome(begun.removeFirst()));
                }
            } finally {
                begun.forEach(f -> f.cancel(true));
                pool.shutdownNow();
            }
        }
    }

    private static <R> R outcome(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandException.fault("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
