package be.koffieronde.format.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the value a cursor is at. */
@FunctionalInterface
public interface ValueReader<T> {

    /** The value; null if it cannot be used, which then has been reported as a fault. Leaves the cursor at its end. */
    @Nullable
    T read(JsonCursor in) throws IOException;
}
