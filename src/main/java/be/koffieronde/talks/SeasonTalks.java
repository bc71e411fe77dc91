package be.koffieronde.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.talks.PartnerSeason.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What the talks of a season come to, for all partners with a rhythm of talks whom a pupil lists.
 *
 * @param partners those whom somebody can meet, see {@link Meetable}, in the problem's order
 * @param outOfReach those whom nobody can meet, whatever is planned
 */
public record SeasonTalks(List<PartnerSeason> partners, List<Partner> outOfReach) {

    public SeasonTalks {
        partners = List.copyOf(partners);
        outOfReach = List.copyOf(outOfReach);
    }

    /**
     * Counts the talks of a season.
     *
     * @param directory the problem as the season began, with the latest talks before it
     * @param held the talks held in the season, all of them
     * @param end the day after the season
     */
    public static SeasonTalks of(Directory directory, List<LoggedTalk> held, LocalDate end) {
        Map<String, List<LocalDate>> dates = new HashMap<>();
        for (LoggedTalk talk : held) {
            dates.computeIfAbsent(talk.partner(), id -> new ArrayList<>()).add(talk.date());
        }
        dates.values().forEach(Collections::sort);
        Stretch season = new Stretch(directory.problem().calendar().firstDay(), end);
        Set<String> meetable = Meetable.partners(directory);
        List<PartnerSeason> partners = new ArrayList<>();
        List<Partner> outOfReach = new ArrayList<>();
        for (Partner partner : directory.problem().partners()) {
            TalkRhythm rhythm = directory.rhythm(partner);
            if (rhythm == null || directory.pupilsOf(partner).isEmpty()) {
                continue;
            }
            if (!meetable.contains(partner.id())) {
                outOfReach.add(partner);
            } else {
                List<LocalDate> talks = dates.getOrDefault(partner.id(), List.of());
                partners.add(PartnerSeason.of(partner, rhythm, season, talks));
            }
        }
        return new SeasonTalks(partners, outOfReach);
    }

    /** How many were held. */
    public int held() {
        return partners.stream().mapToInt(PartnerSeason::talks).sum();
    }

    public int kept() {
        return partners.stream().mapToInt(PartnerSeason::kept).sum();
    }

    public long missed() {
        return partners.stream().mapToLong(PartnerSeason::missed).sum();
    }

    /** Talks within their cadence, of those and the times it ran out, from 0 to 1; 1 if it could not yet run out. */
    public double keptShare() {
        long all = kept() + missed();
        return all == 0 ? 1 : (double) kept() / all;
    }

    /** How many partners' first wait had run out before the season. */
    public long overdueAtStart() {
        return partners.stream().filter(PartnerSeason::isOverdueAtStart).count();
    }

    /** How many partners had no talk at all. */
    public long unseen() {
        return partners.stream().filter(partner -> partner.talks() == 0).count();
    }

    /**
     * The longest wait, in cadences, that a share of the partners stay within.
     *
     * @param part from 0 to 1: 0.5 is the median, 1 the longest of all
     */
    public double longestWait(double part) {
        return quantile(part, PartnerSeason::longest);
    }

    /** Talks held by talks the cadence asks for, of the partner who gets least at that part of the way up. */
    public double share(double part) {
        return quantile(part, PartnerSeason::share);
    }

    /** How even that share is over the partners: 1 is all the same, 0 that one gets all (1 less Gini's index, 1912). */
    public double evenness() {
        List<Double> shares = sorted(PartnerSeason::share);
        double sum = 0;
        double weighted = 0;
        for (int rank = 0; rank < shares.size(); rank++) {
            sum += shares.get(rank);
            weighted += (2.0 * (rank + 1) - shares.size() - 1) * shares.get(rank);
        }
        return sum == 0 ? 1 : 1 - weighted / (shares.size() * sum);
    }

    private double quantile(double part, ToDoubleFunction<PartnerSeason> measure) {
        List<Double> values = sorted(measure);
        return values.isEmpty() ? 0 : values.get((int) Math.max(0, Math.ceil(part * values.size()) - 1));
    }

    private List<Double> sorted(ToDoubleFunction<PartnerSeason> measure) {
        return partners.stream().mapToDouble(measure).sorted().boxed().toList();
    }
}
