package be.koffieronde.app.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where could a visit go?
 *
 * @param visit id
 * @param supporter id of the only one who counts; null: all
 * @param day the only date that counts; null: all
 * @param more whether others of the day may start earlier or later also if it fits without
 */
public record PlaceQuestion(
        String visit, @Nullable String supporter, @Nullable LocalDate day, boolean more) {}
