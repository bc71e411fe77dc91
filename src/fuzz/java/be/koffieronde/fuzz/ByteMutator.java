package be.koffieronde.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Breaks bytes, whatever they mean. */
record ByteMutator(Chance chance) {

    private static final byte[][] ODD = {
        {0},
        {(byte) 0xFF},
        {(byte) 0x80},
        {(byte) 0xC0, (byte) 0xAF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xF5, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xFF, (byte) 0xFE},
        {'\r'},
        {'\n'},
        {'"'},
        {'{'},
        {0x1B, '['},
        {'P', 'K', 3, 4},
        {0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF},
    };

    /** The same with a few places broken. */
    byte[] mutate(byte[] bytes) {
        byte[] mutated = bytes;
        for (int count = chance.few(); count > 0; count--) {
            mutated = mutateOnce(mutated);
        }
        return mutated;
    }

    private byte[] mutateOnce(byte[] bytes) {
        if (bytes.length == 0) {
            return chance.bytes(chance.between(0, 20));
        }
        int from = chance.below(bytes.length);
        int to = Math.min(bytes.length, from + chance.of(1, 1, 2, 4, 16, 200, 5000));
        return switch (chance.below(8)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> Arrays.copyOfRange(bytes, from, bytes.length);
            case 2 -> join(bytes, from, new byte[0], to);
            case 3 -> join(bytes, from, chance.of(ODD), from);
            case 4 -> join(bytes, from, chance.of(ODD), to);
            case 5 -> join(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 6 -> join(bytes, from, chance.bytes(to - from), to);
            default -> flip(bytes, from);
        };
    }

    private byte[] flip(byte[] bytes, int place) {
        byte[] flipped = bytes.clone();
        flipped[place] ^= (byte) (1 << chance.below(8));
        return flipped;
    }

    /** What is before one place, something, and what is after another. */
    private static byte[] join(byte[] bytes, int before, byte[] between, int after) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, before);
        joined.writeBytes(between);
        joined.write(bytes, after, bytes.length - after);
        return joined.toByteArray();
    }
}
