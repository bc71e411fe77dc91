package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.solver.SolutionManager;
import be.koffieronde.TestCentre;
import be.koffieronde.planning.data.Beginning;
import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Part;
import be.koffieronde.planning.data.ProblemCompiler;
import be.koffieronde.planning.data.SessionsElsewhere;
import be.koffieronde.planning.data.SessionsElsewhere.SchoolWeek;
import be.koffieronde.planning.data.TalksElsewhere;
import be.koffieronde.planning.data.TalksElsewhere.Moment;
import be.koffieronde.planning.data.TalksElsewhere.TalkSeries;
import be.koffieronde.planning.data.Ties;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Agreed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan of a test centre under construction. What is put in no round is unplanned. */
public final class PlanFixture {

    private final Directory directory;
    private final List<Day> days = new ArrayList<>();
    private final Map<String, Integer> pins = new HashMap<>();
    private final Map<String, Integer> holds = new LinkedHashMap<>();
    private final Map<String, List<Booking>> elsewhere = new HashMap<>();

    private final Set<String> countedElsewhere = new HashSet<>();
    private final Map<TalkSeries, List<Moment>> talksElsewhere = new HashMap<>();

    private SessionsElsewhere sessionsElsewhere = SessionsElsewhere.NONE;
    private final Map<String, Agreed> agreed = new HashMap<>();

    private record Day(String supporter, int day, List<String> visits) {}

    /** An empty plan of a centre as it is now. */
    public PlanFixture(TestCentre centre) {
        directory = centre.directory();
    }

    /** Adds a round with visits in order: {@code "support/p1-a/1/1"} starts when it can, {@code "…/1 08:45"} is pinned. */
    public PlanFixture round(String supporter, String date, String... visits) {
        int day = directory.problem().calendar().day(LocalDate.parse(date));
        List<String> ids = new ArrayList<>();
        for (String visit : visits) {
            int space = visit.indexOf(' ');
            ids.add(space < 0 ? visit : visit.substring(0, space));
            if (space >= 0) {
                pins.put(ids.get(ids.size() - 1), Clock.parse(visit.substring(space + 1)));
            }
        }
        days.add(new Day(supporter, day, ids));
        return this;
    }

    /** Does not let a visit start before a time. */
    public PlanFixture held(String visit, String until) {
        holds.put(visit, Clock.parse(until));
        return this;
    }

    /** Binds a person, such as {@code class/3A}, outside the plan. */
    public PlanFixture bookedElsewhere(String person, String date, String window) {
        Window bound = Window.parse(window);
        int day = directory.problem().calendar().day(LocalDate.parse(date));
        elsewhere
                .computeIfAbsent(person, id -> new ArrayList<>())
                .add(Booking.elsewhere(day, bound.from(), bound.to()));
        return this;
    }

    /** Adds a talk that another plan has to its partner's series. */
    PlanFixture talkElsewhere(String partner, String date, String start) {
        int day = directory.problem().calendar().day(LocalDate.parse(date));
        talksElsewhere
                .computeIfAbsent(new TalkSeries(partner, null), series -> new ArrayList<>())
                .add(new Moment(day, Clock.parse(start)));
        return this;
    }

    /** Has people been told where a visit will be. */
    PlanFixture agreed(String visit, String supporter, String date, String start) {
        agreed.put(visit, new Agreed(visit, supporter, LocalDate.parse(date), Clock.parse(start)));
        return this;
    }

    /** Has a school seen somebody of another plan. */
    PlanFixture faceElsewhere(String school, int week) {
        sessionsElsewhere = new SessionsElsewhere(Map.of(), Set.of(), Set.of(new SchoolWeek(school, week)));
        return this;
    }

    /** Has another plan count a talk. */
    PlanFixture countedElsewhere(String talk) {
        countedElsewhere.add(talk);
        return this;
    }

    public PlanSolution build() {
        PlanSolution plan = new PlanSolution(ProblemCompiler.build(new Part(
                directory,
                TestCentre.travel(),
                directory.problem().supporters(),
                Visits.of(directory),
                new Ties(
                        pins,
                        elsewhere,
                        new TalksElsewhere(countedElsewhere, talksElsewhere),
                        sessionsElsewhere,
                        agreed,
                        Beginning.OF_ALL,
                        Set.of()))));
        days.forEach(day -> fill(round(plan, day), plan, day.visits()));
        SolutionManager.updateShadowVariables(plan);
        return plan;
    }

    private Round round(PlanSolution plan, Day day) {
        int supporter = directory.problem().supporters().indexOf(directory.supporter(day.supporter()));
        return plan.rounds().get(plan.data().shift(supporter, day.day()));
    }

    private void fill(Round round, PlanSolution plan, List<String> visits) {
        visits.forEach(visit -> round.stops().add(stop(plan, visit)));
        int[] held = visits.stream()
                .filter(holds::containsKey)
                .mapToInt(visit -> stop(plan, visit).index())
                .toArray();
        int[] until =
                visits.stream().filter(holds::containsKey).mapToInt(holds::get).toArray();
        round.hold(new Holds(held, until));
    }

    private static Stop stop(PlanSolution plan, String visit) {
        return plan.stops().stream()
                .filter(stop -> stop.toString().equals(visit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no visit '%s'.".formatted(visit)));
    }
}
