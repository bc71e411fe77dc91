package be.koffieronde.planning.rounds;

import java.util.Arrays;

/** How many visits of one series are in each slot, most first. Mutable, grows as needed. */
public final class SlotCounts {

    private int[] slots = new int[4];
    private int[] counts = new int[4];
    private int size;
    private int visits;

    /** Number of slots with visits. */
    public int size() {
        return size;
    }

    /** The slot that comes after {@code rank} others with more visits, or with as many. */
    public int slot(int rank) {
        return slots[rank];
    }

    public SlotCounts copy() {
        SlotCounts copy = new SlotCounts();
        copy.slots = slots.clone();
        copy.counts = counts.clone();
        copy.size = size;
        copy.visits = visits;
        return copy;
    }

    public void add(int slot) {
        int at = indexOf(slot);
        if (at == size) {
            makeRoom();
            slots[at] = slot;
            counts[at] = 0;
            size++;
        }
        int count = ++counts[at];
        for (; at > 0 && counts[at - 1] < count; at--) {
            swap(at, at - 1);
        }
        visits++;
    }

    /** Takes back an {@link #add}. */
    public void remove(int slot) {
        int at = indexOf(slot);
        int count = --counts[at];
        for (; at + 1 < size && counts[at + 1] > count; at++) {
            swap(at, at + 1);
        }
        size -= count == 0 ? 1 : 0;
        visits--;
    }

    /** The least number of visits that would have to move so that all are in so many slots. */
    public int moved(int most) {
        int fixed = 0;
        for (int rank = 0; rank < Math.min(most, size); rank++) {
            fixed += counts[rank];
        }
        return visits - fixed;
    }

    /** Whether a slot is among so many with most visits. */
    boolean isFixed(int slot, int most) {
        return indexOf(slot) < Math.min(most, size);
    }

    /** Whether any visit is in a slot. */
    boolean has(int slot) {
        return indexOf(slot) < size;
    }

    private int indexOf(int slot) {
        for (int at = 0; at < size; at++) {
            if (slots[at] == slot) {
                return at;
            }
        }
        return size;
    }

    private void swap(int at, int other) {
        int slot = slots[at];
        int count = counts[at];
        slots[at] = slots[other];
        counts[at] = counts[other];
        slots[other] = slot;
        counts[other] = count;
    }

    private void makeRoom() {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
    }
}
