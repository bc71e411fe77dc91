package be.koffieronde.roster;

import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Who does what when, for one problem. Every visit of the problem, and every extra talk, is in exactly one round or in
 * {@code unplanned}.
 *
 * @param problem the problem's name
 * @param score what its maker claims; null if nothing is claimed
 * @param extraTalks visits that this roster has beside those of the problem
 * @param structural whether it is judged with points for fixed slots, see {@link Problem#structural}
 * @param agreed what people have been told; no visit twice
 */
public record Roster(
        String problem,
        @Nullable String score,
        List<RosterRound> rounds,
        List<String> unplanned,
        List<ExtraTalk> extraTalks,
        boolean structural,
        List<Agreed> agreed) {

    public Roster {
        rounds = List.copyOf(rounds);
        unplanned = List.copyOf(unplanned);
        extraTalks = List.copyOf(extraTalks);
        agreed = List.copyOf(agreed);
    }

    /** Without extra talks, not structural, nothing agreed. */
    public Roster(String problem, @Nullable String score, List<RosterRound> rounds, List<String> unplanned) {
        this(problem, score, rounds, unplanned, List.of(), false);
    }

    /** With nothing agreed. */
    public Roster(
            String problem,
            @Nullable String score,
            List<RosterRound> rounds,
            List<String> unplanned,
            List<ExtraTalk> extraTalks,
            boolean structural) {
        this(problem, score, rounds, unplanned, extraTalks, structural, List.of());
    }

    /** Ids of all its visits, planned or not. */
    public Stream<String> visits() {
        Stream<String> planned =
                rounds.stream().flatMap(round -> round.visits.stream()).map(PlannedVisit::id);
        return Stream.concat(planned, unplanned.stream());
    }

    /** The problem it is a roster of, with the points it is judged by. */
    public Problem weigh(Problem ofThis) {
        return structural ? ofThis.structural() : ofThis;
    }

    /** The same, judged with points for fixed slots or without. */
    public Roster structural(boolean isStructural) {
        return new Roster(problem, score, rounds, unplanned, extraTalks, isStructural, agreed);
    }

    /**
     * A few letters and digits that another roster does not have, but for a very rare chance: they follow from who does
     * what when, and from nothing else. The score and the order of the lists do not matter.
     */
    public String mark() {
        TreeSet<String> facts = new TreeSet<>(unplanned);
        rounds.forEach(
                round -> round.visits().forEach(visit -> facts.add(round.supporter + "/" + round.date + "/" + visit)));
        CRC32 sum = new CRC32();
        sum.update((problem + facts + extraTalks).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /** The same, claiming another score; null: none. */
    public Roster claiming(@Nullable String newScore) {
        return new Roster(problem, newScore, rounds, unplanned, extraTalks, structural, agreed);
    }

    /** The same with other visits in its rounds, and no claim. */
    public Roster with(List<RosterRound> newRounds, List<String> newUnplanned) {
        return new Roster(problem, null, newRounds, newUnplanned, extraTalks, structural, agreed);
    }

    /** The same with nothing pinned. */
    public Roster withoutPins() {
        return with(
                rounds.stream()
                        .map(round -> new RosterRound(
                                round.supporter,
                                round.date,
                                round.visits.stream()
                                        .map(visit -> new PlannedVisit(visit.id, visit.start, visit.end, false))
                                        .toList()))
                        .toList(),
                unplanned);
    }

    /** The same, of which people have been told this. */
    public Roster agreeing(List<Agreed> told) {
        return new Roster(problem, score, rounds, unplanned, extraTalks, structural, told);
    }

    /** The visits of one supporter on one date. */
    public record RosterRound(String supporter, LocalDate date, List<PlannedVisit> visits) {

        public RosterRound {
            visits = List.copyOf(visits);
        }
    }

    /** A visit by id, with start and end in minutes after midnight; pinned visits stay where they are. */
    public record PlannedVisit(String id, int start, int end, boolean pinned) {}
}
