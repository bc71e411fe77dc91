package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.roster.VisitSwap;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a visit of any kind could go in a roster as it stands, planned or not, with whom and when, without a solver. Loading
 * takes time in proportion to the roster; questions may be asked by many threads at once.
 */
public final class PlaceSearch {

    private final Directory directory;
    private final Roster roster;
    private final RosterState standing;
    private final Numbering supporters = new Numbering();

    /** @param roster a structurally sound roster of that problem; it may break rules */
    public PlaceSearch(Directory directory, TravelTimes times, Roster roster) {
        this.directory = directory;
        this.roster = roster;
        standing = new RosterState(directory, times, roster);
        directory.problem().supporters().forEach(supporter -> supporters.add(supporter.id()));
    }

    /**
     * Where to look.
     *
     * @param supporter id; null: with all
     * @param day null: on all
     * @param shifts whether others of the day may start earlier or later also if the visit fits without
     */
    public record Scope(
            @Nullable String supporter, @Nullable LocalDate day, boolean shifts) {}

    /**
     * Where a visit could go, ranked by score, and what is in the way elsewhere.
     *
     * @param free with nothing else moved
     * @param shifted at other starts, with visits of that round moved in time; only looked for when asked for, or if there is
     *     no free place
     * @param barriers for supporters' days without a free place
     */
    public record Found(List<VisitSlot> free, List<VisitSlot> shifted, List<Barrier> barriers) {

        public Found {
            free = List.copyOf(free);
            shifted = List.copyOf(shifted);
            barriers = List.copyOf(barriers);
        }
    }

    /**
     * What keeps a visit out of a supporter's day.
     *
     * @param always whether it does so whatever the time
     */
    public record Barrier(String supporter, Hindrance hindrance, boolean always) {}

    /**
     * Looks everywhere in the scope on the days on which the visit has windows.
     *
     * @param visit id of one of the roster's visits
     */
    public Found find(String visit, Scope scope) {
        Question question = new Question(visit);
        List<Round> rounds = question.rounds(scope);
        rounds.forEach(question::look);
        List<VisitSlot> shifted = scope.shifts || question.free.isEmpty() ? question.shifted(rounds) : List.of();
        return new Found(ranked(question.free), shifted, question.barriers);
    }

    /** How a visit fits at just that start, with others of the round moved in time only if it must be; empty if it does not. */
    public Optional<VisitSlot> at(String visit, String supporter, LocalDate date, int start) {
        Calendar calendar = calendar();
        if (!calendar.contains(date) || !standing.isOpen(calendar.day(date))) {
            return Optional.empty();
        }
        Question question = new Question(visit);
        TimedRound round = question.base.round(supporters.of(supporter), calendar.day(date));
        return Optional.ofNullable(question.places.at(round, start)).map(fit -> fit.slot(start, start, calendar));
    }

    /** What a visit can change places with, cheapest first; nothing, if it is left out. */
    public List<VisitSwap> swaps(String visit) {
        Job job = standing.job(visit);
        return standing.roundOf(job.index()) == null ? List.of() : new SwapSearch(standing, job).find();
    }

    /** What keeps a visit from starting just then; empty if nothing does, or the day is none of those of the roster. */
    public List<Obstacle> obstacles(String visit, String supporter, LocalDate date, int start) {
        Calendar calendar = calendar();
        if (!calendar.contains(date) || !standing.isOpen(calendar.day(date))) {
            return List.of();
        }
        Question question = new Question(visit);
        TimedRound round = question.base.round(supporters.of(supporter), calendar.day(date));
        return question.hindrances.least(round, IntStream.of(start));
    }

    /** The roster with a visit pinned at the best start of a slot. It claims no score. */
    public Roster placed(String visit, VisitSlot slot) {
        return SlotBooking.with(roster, visit(visit), slot);
    }

    private Visit visit(String id) {
        return standing.job(id).visit();
    }

    private Calendar calendar() {
        return directory.problem().calendar();
    }

    private List<VisitSlot> ranked(List<Fit> fits) {
        return Fit.ranked(fits, calendar());
    }

    /**
     * A round in question.
     *
     * @param starts at which the visit could start there, were it not for others; without the one it has now
     * @param fitting those at which it fits with nothing else moved
     */
    private record Round(TimedRound round, BitSet starts, BitSet fitting) {}

    /** One visit, with the workbenches an answer takes. */
    private final class Question {

        private final RosterState base;
        private final Job job;
        private final RosterDelta delta;
        private final RoundPlaces places;
        private final Hindrances hindrances;
        private final @Nullable TimedRound now;
        private final List<Fit> free = new ArrayList<>();
        private final List<Barrier> barriers = new ArrayList<>();

        Question(String visit) {
            job = standing.job(visit);
            now = standing.roundOf(job.index());
            base = now == null ? standing : standing.without(job);
            Diaries diaries = new Diaries(base);
            delta = new RosterDelta(base, diaries, job);
            if (now != null) {
                delta.startFrom(new TimedSequence().copy(now));
            }
            places = new RoundPlaces(base, diaries, job, delta);
            hindrances = new Hindrances(base, diaries, job, delta);
        }

        List<Round> rounds(Scope scope) {
            List<Round> rounds = new ArrayList<>();
            int[] days = IntStream.of(RoundPlaces.days(job, calendar()))
                    .filter(base::isOpen)
                    .filter(day ->
                            scope.day == null || scope.day.equals(calendar().date(day)))
                    .toArray();
            int[] who = scope.supporter == null
                    ? IntStream.range(0, directory.problem().supporters().size())
                            .toArray()
                    : new int[] {supporters.of(scope.supporter)};
            for (int supporter : who) {
                for (int day : days) {
                    TimedRound round = base.round(supporter, day);
                    BitSet starts = starts(round);
                    if (!starts.isEmpty()) {
                        rounds.add(new Round(round, starts, new BitSet()));
                    }
                }
            }
            return rounds;
        }

        private BitSet starts(TimedRound round) {
            BitSet starts = places.starts(round.shift().day());
            if (now != null && now.shift().index() == round.shift().index()) {
                starts.clear(standing.startOf(job.index()));
            }
            return starts;
        }

        /** Notes where it fits in a round with nothing else moved, or what is in the way. */
        void look(Round there) {
            List<Obstacle> always = hindrances.always(there.round);
            if (!always.isEmpty()) {
                note(there, always, true);
                there.starts.clear();
                return;
            }
            there.fitting.or(places.free(there.round, there.starts, free));
            if (there.fitting.isEmpty()) {
                note(there, hindrances.anyTime(there.round, there.starts), false);
            }
        }

        private void note(Round there, List<Obstacle> obstacles, boolean always) {
            LocalDate date = calendar().date(there.round.shift().day());
            barriers.add(
                    new Barrier(delta.supporter(there.round.shift()), new Hindrance(date, null, obstacles), always));
        }

        List<VisitSlot> shifted(List<Round> rounds) {
            List<Fit> fits = new ArrayList<>();
            for (Round there : rounds) {
                BitSet others = (BitSet) there.starts.clone();
                others.andNot(there.fitting);
                places.shifted(there.round, others, fits);
            }
            return ranked(fits);
        }
    }
}
