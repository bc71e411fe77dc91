package be.koffieronde.planning.data;

import java.util.BitSet;

/**
 * When others may stand in for the supporter whom a need names.
 *
 * @param named position of that supporter, some negative number if they are not among these data
 * @param days of the horizon on which they are away
 */
public record StandIns(int named, BitSet days) {

    /** Whether a session of the need in a shift is a stand-in session. */
    public boolean isOne(Shift shift) {
        return shift.supporter() != named && days.get(shift.day());
    }
}
