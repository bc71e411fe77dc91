package be.koffieronde.planning.data;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Clock;

/**
 * Visits that had best be in the same slots again and again: the talks of one partner, or the sessions of one need. Slots are
 * numbers, of use within their series only.
 *
 * @param rule that counts those outside the fixed slots
 * @param days after which a slot comes back
 * @param most how many fixed slots there are
 * @param points each visit outside them costs
 */
public record Series(int index, Rule rule, int days, int most, int points) {

    public int slot(int day, int start) {
        return day % days * Clock.DAY + start;
    }

    /** Whether a slot comes back on a day. */
    public boolean isOn(int day, int slot) {
        return slot / Clock.DAY == day % days;
    }

    /** Start of the visits in a slot. */
    public static int start(int slot) {
        return slot % Clock.DAY;
    }

    /** A visit in a slot of its series. */
    public record Slotted(Series series, int slot) {

        public int index() {
            return series.index;
        }
    }
}
