package be.koffieronde.talks;

import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one partner fared in a season, with anyone or with one supporter. A wait that had run out of its cadence before the season, or had no beginning as the
 * partner was never met, counts from the season's first day.
 *
 * @param supporter id of the only one whose talks count; null: all count
 * @param rhythm as it was when the season began
 * @param talks how many were held
 * @param isOverdueAtStart whether the first wait had run out before the season
 * @param kept talks within the cadence
 * @param missed how often the cadence ran out without a talk
 * @param longestDays the longest wait
 * @param share talks held by those the cadence asks for in so long a season
 */
public record PartnerSeason(
        Partner partner,
        @Nullable String supporter,
        TalkRhythm rhythm,
        int talks,
        boolean isOverdueAtStart,
        int kept,
        long missed,
        long longestDays,
        double share) {

    /** Whether a talk is one of those that count. */
    boolean has(LoggedTalk talk) {
        return TalkSeries.isOf(talk, partner, supporter);
    }

    /** @param talks dates in the season, first to last */
    static PartnerSeason of(TalkSeries series, Stretch season, List<LocalDate> talks) {
        TalkRhythm rhythm = series.rhythm();
        int cadence = 7 * rhythm.everyWeeks();
        LocalDate last = rhythm.last();
        boolean isOverdue = last == null || ChronoUnit.DAYS.between(last, season.first()) > cadence;
        List<Wait> waits = new ArrayList<>();
        LocalDate from = last == null || isOverdue ? season.first() : last;
        for (LocalDate talk : talks) {
            waits.add(new Wait(from, talk, true, cadence));
            from = talk;
        }
        waits.add(new Wait(from, season.end(), false, cadence));
        return new PartnerSeason(
                series.partner(),
                series.supporter(),
                rhythm,
                talks.size(),
                isOverdue,
                (int) waits.stream().filter(Wait::isKept).count(),
                waits.stream().mapToLong(Wait::missed).sum(),
                waits.stream().mapToLong(Wait::days).max().orElse(0),
                talks.size() * (double) cadence / season.days());
    }

    /** Whether there was a talk, and no wait was longer than the cadence. */
    public boolean isInTime() {
        return talks > 0 && missed == 0;
    }

    /** The longest wait in cadences: at most 1 if all was well. */
    public double longest() {
        return longestDays / (7.0 * rhythm.everyWeeks());
    }

    /**
     * The dates of a season.
     *
     * @param end the day after
     */
    record Stretch(LocalDate first, LocalDate end) {

        long days() {
            return ChronoUnit.DAYS.between(first, end);
        }
    }
}
