package be.koffieronde.app.places;

import be.koffieronde.problem.time.WrittenMoment;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a visit: one of {@code to}, {@code swap}, {@code pinned} and {@code isOut}.
 *
 * @param visit an id or words, as {@link FindPlaces#visit} understands them
 * @param to where it goes
 * @param supporter id of who is to have it, if it goes somewhere; null: as {@link MoveVisit#to} finds
 * @param swap the visit to change places with
 * @param pinned whether it is to stay where it is when the roster is planned again
 * @param isOut whether it is to be left out
 */
public record WantedMove(
        String visit,
        @Nullable WrittenMoment to,
        @Nullable String supporter,
        @Nullable String swap,
        @Nullable Boolean pinned,
        boolean isOut) {

    /** Only pins it, or lets it go. */
    public static WantedMove pin(String visit, boolean pinned) {
        return new WantedMove(visit, null, null, null, pinned, false);
    }

    /** Only takes it out. */
    public static WantedMove out(String visit) {
        return new WantedMove(visit, null, null, null, null, true);
    }

    /** How it is told when it is done. */
    String done() {
        if (isOut) {
            return "app.print.taken-out";
        } else if (pinned != null) {
            return pinned ? "app.print.pinned" : "app.print.unpinned";
        }
        return swap == null ? "app.print.moved" : "app.print.swapped";
    }
}
