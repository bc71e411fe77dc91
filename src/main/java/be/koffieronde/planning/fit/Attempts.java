package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Cost;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.rounds.RuleAmounts;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries the visits a roster leaves out everywhere in it. A visit is tried with its required supporter, else with whoever has
 * its need's other sessions, else with all who are qualified or know its people; with everybody if there are none of those.
 * Days are those of the weeks in which it has windows. Days on which a supporter is away are tried only if none of them is
 * there when the visit has windows.
 */
public final class Attempts {

    private static final int[] NOBODY = {};

    private final RosterState standing;
    private final ProblemData data;
    private final Calendar calendar;
    private final Set<String> unplanned;
    private final Scope scope;
    private Roster roster;

    /** @param roster a structurally sound roster of that problem; it may break rules */
    public Attempts(Directory directory, TravelTimes times, Roster roster) {
        this(directory, times, roster, Scope.EVERYTHING);
    }

    /** The same, tried in some rounds only. */
    public Attempts(Directory directory, TravelTimes times, Roster roster, Scope scope) {
        this.roster = roster;
        this.scope = scope;
        standing = new RosterState(directory, times, roster);
        data = standing.data();
        calendar = data.calendar();
        unplanned = new HashSet<>(roster.unplanned());
    }

    /**
     * The attempt within the visit's windows, if there is room in any, that breaks fewest hard rules, of those the one that
     * breaks them least, of those the cheapest. Empty if all days it could be on are closed. Takes time in proportion to the rounds it may be in; not safe for several threads.
     *
     * @throws IllegalArgumentException if the roster does not leave this visit out
     */
    public Optional<Attempt> narrowest(String visit) {
        if (!unplanned.contains(visit)) {
            throw new IllegalArgumentException("Visit '%s' is not left out of this roster.".formatted(visit));
        }
        Job job = standing.job(visit);
        boolean hasRoom = job.visit().windows().hasRoomFor(job.minutes());
        Optional<Attempt> within = hasRoom ? narrowest(job, true) : Optional.empty();
        return within.isPresent() ? within : narrowest(job, false);
    }

    private Optional<Attempt> narrowest(Job job, boolean isInWindows) {
        RoundTrials trials = new RoundTrials(standing, job, isInWindows, Coming.of(scope.from()));
        tryEverywhere(job, trials);
        return Optional.ofNullable(trials.found()).map(found -> attempt(job, found, trials.least()));
    }

    /** The roster as it stands, with every attempt taken. */
    Roster roster() {
        return roster;
    }

    /** From now on the roster is as this attempt would have it. */
    void take(Attempt attempt) {
        roster = attempt.roster();
        standing.takeDown(attempt.round());
        unplanned.remove(attempt.visit());
    }

    /** What leaving a visit out costs. */
    Cost loss(String visit) {
        return standing.job(visit).loss();
    }

    private void tryEverywhere(Job job, RoundTrials trials) {
        int[] candidates = candidates(job);
        int[] days = days(job);
        int[] all = withStandIns(job, candidates);
        int unavoidable = unavoidable(job, all, days);
        boolean isSomebodyOnDuty = IntStream.of(all)
                .anyMatch(supporter -> rounds(supporter, days)
                        .anyMatch(round -> isChance(job, round.shift())
                                && (job.isStandIn(round.shift()) || contains(candidates, supporter))));
        for (int supporter : all) {
            boolean mayAlways = contains(candidates, supporter);
            rounds(supporter, days)
                    .filter(round -> mayAlways || job.isStandIn(round.shift()))
                    .filter(round -> !isSomebodyOnDuty || round.shift().presence(job.kind()).length > 0)
                    .forEach(trials::tryIn);
            if (unavoidable > 0
                    && trials.found() != null
                    && !trials.least().breaksAtLeast(unavoidable, unavoidable * job.minutes() + 1)) {
                return;
            }
        }
    }

    private Stream<TimedRound> rounds(int supporter, int[] days) {
        String id = data.supporters().get(supporter).id();
        return IntStream.of(days)
                .filter(day -> scope.includes(id, day))
                .mapToObj(day -> standing.round(supporter, day));
    }

    private static boolean isChance(Job job, Shift shift) {
        return job.windows()[shift.day()].length > 0 && shift.presence(job.kind()).length > 0;
    }

    private int[] candidates(Job job) {
        if (job.required() >= 0) {
            return new int[] {job.required()};
        }
        int[] chosen = job.need() >= 0 ? standing.holders(job.need()) : NOBODY;
        if (chosen.length == 0 && job.need() >= 0) {
            chosen = data.needs().get(job.need()).candidates().byDrive();
        } else if (job.needsIntroduction()) {
            chosen = standing.holders(job.introductions());
        }
        return chosen.length > 0 ? chosen : everybody();
    }

    /** The same, and after them all who may stand in. */
    private int[] withStandIns(Job job, int[] candidates) {
        return job.standIns() == null
                ? candidates
                : IntStream.concat(
                                IntStream.of(candidates),
                                IntStream.of(data.needs()
                                        .get(job.need())
                                        .standInCandidates()
                                        .byDrive()))
                        .distinct()
                        .toArray();
    }

    private static boolean contains(int[] supporters, int supporter) {
        return IntStream.of(supporters).anyMatch(one -> one == supporter);
    }

    private int[] everybody() {
        return IntStream.range(0, data.supporters().size()).toArray();
    }

    /** Days of the weeks it has windows in; of all its weeks if it has none. */
    private int[] days(Job job) {
        int[] open = IntStream.range(0, data.days())
                .filter(day -> !calendar.isClosed(day) && isItsDay(job.visit(), day))
                .toArray();
        Set<Integer> weeks = new HashSet<>();
        IntStream.of(open).filter(day -> job.windows()[day].length > 0).forEach(day -> weeks.add(calendar.week(day)));
        return weeks.isEmpty()
                ? open
                : IntStream.of(open)
                        .filter(day -> weeks.contains(calendar.week(day)))
                        .toArray();
    }

    private boolean isItsDay(Visit visit, int day) {
        if (visit instanceof CommitmentVisit appointment) {
            LocalDate date = appointment.commitment().date();
            return date == null || date.equals(calendar.date(day));
        }
        return !(visit instanceof SupportVisit session) || session.isMakeUp() || session.week() == calendar.week(day);
    }

    /** How many rules it breaks by all its minutes, at least, wherever it goes. */
    private int unavoidable(Job job, int[] candidates, int[] days) {
        boolean isUnqualified = IntStream.of(candidates).noneMatch(job::isFor);
        boolean isStranger = job.needsIntroduction() && standing.holders(job.introductions()).length == 0;
        boolean hasNoWindow = IntStream.of(days).allMatch(day -> job.windows()[day].length == 0);
        return (isUnqualified ? 1 : 0) + (isStranger ? 1 : 0) + (hasNoWindow ? 1 : 0);
    }

    private Attempt attempt(Job job, TimedRound found, RuleAmounts amounts) {
        Shift shift = found.shift();
        RosterRound round = new RosterRound(
                data.supporters().get(shift.supporter()).id(), calendar.date(shift.day()), visits(found));
        return new Attempt(
                job.visit().id(),
                round,
                found.starts()[Arrays.asList(found.jobs()).indexOf(job)],
                roster,
                amounts.broken(),
                amounts.soft() + job.loss().soft(),
                standing.week(shift.contract()).worked);
    }

    private List<PlannedVisit> visits(TimedRound round) {
        List<PlannedVisit> visits = new ArrayList<>();
        for (int k = 0; k < round.jobs().length; k++) {
            Job job = round.jobs()[k];
            int start = round.starts()[k];
            visits.add(new PlannedVisit(job.visit().id(), start, start + job.minutes(), job.isPinned()));
        }
        visits.sort(Comparator.comparingInt(PlannedVisit::start));
        return visits;
    }
}
