package dev.throughline.acquire;

import java.util.Arrays;

/** A growing set of numbers, without an object for each. */
final class LongSet {

    private long[] slots = new long[64];
    private boolean zero;
    private int size;

    boolean isEmpty() {
        return size == 0 && !zero;
    }

    void add(long number) {
        if (number == 0) {
            zero = true;
            return;
        }
        int slot = slot(slots, number);
        if (slots[slot] == 0) {
            slots[slot] = number;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
    }

    void addAll(long[] numbers) {
        for (long number : numbers) {
            add(number);
        }
    }

    boolean contains(long number) {
        return number == 0 ? zero : slots[slot(slots, number)] != 0;
    }

    private void grow() {
        long[] wider = new long[slots.length * 4];
        Arrays.stream(slots).filter(n -> n != 0).forEach(n -> wider[slot(wider, n)] = n);
        slots = wider;
    }

    private static int slot(long[] slots, long number) {
        int mask = slots.length - 1;
        int slot = (int) ((number * 0x9e3779b97f4a7c15L) >>> 40) & mask;
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
