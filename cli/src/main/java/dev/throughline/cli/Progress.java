package dev.throughline.cli;

/** A line on a terminal that says how far the work is, for work of more than a second; gone when it is done. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long INTERVAL = 100_000_000L;
    private static final int BAR = 30;
    private static final String ERASE = "\r\u001b[K";

    private final Console console;
    private final String doing;
    private int all;
    private final long begun = System.nanoTime();
    private long shown;
    private int done;

    Progress(Console console, String doing, int all) {
        this.console = console;
        this.doing = doing;
        this.all = all;
    }

    /** One more is there to be done. */
    void more() {
        all++;
    }

    /** One more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (console.shape().err() && now - begun > PATIENCE && now - shown > INTERVAL) {
            shown = now;
            int full = all == 0 ? BAR : (int) ((long) BAR * done / all);
            console.tell(ERASE + doing + "  " + "█".repeat(full) + "░".repeat(BAR - full) + "  " + done + " of " + all);
        }
    }

    /** Says what is done meanwhile, where it may take a while and has no parts to count. */
    void phase(String what) {
        if (console.shape().err() && System.nanoTime() - begun > PATIENCE) {
            shown = System.nanoTime();
            console.tell(ERASE + what);
        }
    }

    /** Takes the line away before another is written. */
    void clear() {
        if (shown != 0) {
            console.tell(ERASE);
            shown = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
