package be.koffieronde.problem;

import be.koffieronde.problem.time.Window;
import java.time.LocalDate;

/** A fixed appointment of one supporter. */
public record Commitment(String id, String supporter, LocalDate date, Window time, String location, String title) {

    /** The same on another date. */
    public Commitment on(LocalDate other) {
        return new Commitment(id, supporter, other, time, location, title);
    }
}
