package be.koffieronde.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.talks.PartnerSeason.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What the talks of a season come to, for all partners with a rhythm of talks whom a pupil lists.
 *
 * @param partners those whom somebody can meet, see {@link Meetable}, in the problem's order; once for each supporter where each
 *     has talks of their own
 * @param outOfReach those whom nobody can meet, whatever is planned, or not this supporter
 * @param pairs all supporters whom needs name with the partners of those pupils, if they can meet, each pair by its own talks
 */
public record SeasonTalks(List<PartnerSeason> partners, List<TalkSeries> outOfReach, List<PartnerSeason> pairs) {

    public SeasonTalks {
        partners = List.copyOf(partners);
        outOfReach = List.copyOf(outOfReach);
        pairs = List.copyOf(pairs);
    }

    /**
     * Counts the talks of a season.
     *
     * @param directory the problem as the season began, with the latest talks before it
     * @param held the talks held in the season, all of them
     * @param end the day after the season
     */
    public static SeasonTalks of(Directory directory, List<LoggedTalk> held, LocalDate end) {
        Stretch season = new Stretch(directory.problem().calendar().firstDay(), end);
        Map<String, List<LoggedTalk>> talks = held.stream().collect(Collectors.groupingBy(LoggedTalk::partner));
        List<TalkSeries> all = TalkSeries.of(directory);
        List<TalkSeries> pairs = TalkSeries.pairs(directory);
        Set<TalkSeries> meetable = Meetable.of(all, directory);
        return new SeasonTalks(
                seasons(all, meetable, season, talks),
                all.stream().filter(series -> !meetable.contains(series)).toList(),
                seasons(pairs, Meetable.of(pairs, directory), season, talks));
    }

    private static List<PartnerSeason> seasons(
            List<TalkSeries> all, Set<TalkSeries> meetable, Stretch season, Map<String, List<LoggedTalk>> talks) {
        return all.stream()
                .filter(meetable::contains)
                .map(series -> PartnerSeason.of(
                        series,
                        season,
                        talks.getOrDefault(series.partner().id(), List.of()).stream()
                                .filter(series::has)
                                .map(LoggedTalk::date)
                                .sorted()
                                .toList()))
                .toList();
    }

    /** How many pairs met as often as they should. */
    public long pairsInTime() {
        return pairs.stream().filter(PartnerSeason::isInTime).count();
    }

    /** How many pairs had no talk at all. */
    public long pairsUnseen() {
        return pairs.stream().filter(pair -> pair.talks() == 0).count();
    }

    /** Whether a talk is with somebody who can be met, and so is one of those that were held. */
    public boolean counts(LoggedTalk talk) {
        return partners.stream().anyMatch(one -> one.has(talk));
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
