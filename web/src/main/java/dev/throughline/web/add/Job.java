package dev.throughline.web.add;

import dev.throughline.acquire.ReportId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of what a reader brought, while it goes on and when it is done; asked by one thread and told by another. */
public final class Job {

    /** One thing that happened. */
    public record Step(
            Outcome outcome, String text, @Nullable ReportId report) {

        /** How it went. */
        public enum Outcome {
            READ,
            KNOWN,
            REFUSED
        }
    }

    /** How far it is. */
    public record State(List<Step> steps, boolean done) {
        public State {
            steps = List.copyOf(steps);
        }
    }

    private final String id;
    private final List<Step> steps = new ArrayList<>();
    private boolean done;

    Job(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    synchronized void step(Step step) {
        steps.add(step);
        notifyAll();
    }

    synchronized void done() {
        done = true;
        notifyAll();
    }

    public synchronized State state() {
        return new State(steps, done);
    }

    /** Waits until more has happened than so many steps, or it is done, or the time is up. */
    public synchronized State after(int known, long milliseconds) throws InterruptedException {
        long until = System.nanoTime() + milliseconds * 1_000_000;
        while (!done && steps.size() <= known) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return state();
    }
}
