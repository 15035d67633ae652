package dev.throughline.cli.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish to stop, from whoever has it: a signal, a test. */
public final class Stop {

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    /** Asks for the end of the work. */
    public void wish() {
        wished.countDown();
    }

    public boolean isWished() {
        return wished.getCount() == 0;
    }

    /** Waits, or less where the end is wished for. */
    public void pause(Duration time) {
        try {
            if (wished.await(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            wish();
        }
    }

    /** Says that the work has ended. */
    public void done() {
        done.countDown();
    }

    /** Waits for the end of the work. */
    public void awaitDone(Duration time) throws InterruptedException {
        done.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
