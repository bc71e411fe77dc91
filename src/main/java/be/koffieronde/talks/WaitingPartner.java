package be.koffieronde.talks;

import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner who is due a talk, with anyone or with one supporter.
 *
 * @param supporter id of the only one with whom this talk is; null: with anyone
 * @param rhythm with the latest talk there was
 * @param urgency as in the contract, but without its maximum: 1 is just due; never met: infinite
 * @param supporters ids of those who may be expected to talk with them; empty if nobody is known
 */
public record WaitingPartner(
        Partner partner, @Nullable String supporter, TalkRhythm rhythm, double urgency, List<String> supporters) {

    public WaitingPartner {
        supporters = List.copyOf(supporters);
    }

    /** Days since the latest talk; null if there was none. */
    public @Nullable Long days(LocalDate date) {
        return rhythm.last() == null ? null : ChronoUnit.DAYS.between(rhythm.last(), date);
    }
}
