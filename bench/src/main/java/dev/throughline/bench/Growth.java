package dev.throughline.bench;

import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.reconcile.RunningStory;
import dev.throughline.reconcile.Story;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes to reconcile invented reports, all at once and one more: by the thread's own processor time.
 *
 * <p>Arguments: how many reports are there, several numbers ({@code 10 1000 10000}).
 */
public final class Growth {

    private static final int ADDED = 15;

    private Growth() {}

    public static void main(String[] args) {
        // The compiler has seen everything before anything is measured.
        measure(300, false);
        for (String arg : args) {
            measure(Integer.parseInt(arg), true);
        }
    }

    private static void measure(int size, boolean tells) {
        InventedStories stories = new InventedStories(17);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            readings.add(stories.next().reading());
        }
        RunningStory running = Reconciler.load().running();
        long begin = now();
        readings.forEach(running::add);
        Story story = running.story();
        double all = (now() - begin) / 1e9;
        List<Double> added = new ArrayList<>();
        for (int i = 0; i < ADDED; i++) {
            Reading next = stories.next().reading();
            long before = now();
            running.add(next);
            story = running.story();
            added.add((now() - before) / 1e6);
        }
        added.sort(null);
        Runtime runtime = Runtime.getRuntime();
        if (tells) {
            System.out.printf(
                    Locale.ROOT,
                    "%6d reports: all %.2f s; one more: median %.1f ms, worst of %d %.1f ms; %d entities, %d statements said again,"
                            + " %d events, %d measures; heap %d MB%n",
                    size,
                    all,
                    added.get(ADDED / 2),
                    ADDED,
                    added.getLast(),
                    story.entities().size(),
                    story.statements().size(),
                    story.events().size(),
                    story.measures().size(),
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
