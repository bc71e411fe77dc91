package be.koffieronde;

import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Commitment.Flexible;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds problems of a tiny centre for tests: the week of Mon 23 Nov 2026, schools De Brug and Het Park (always open),
 * supporters An and Bo (see {@link TestSupporter} for what they start with), no partners and no pupils yet.
 * Car minutes, by bike twice as many, no parking:
 * <pre>
 *            centre de-brug het-park home-an home-bo
 * centre          0      10       15       5       9
 * de-brug        10       0       20      12      30
 * het-park       15      25        0      18       8
 * home-an         5      12       18       0       7
 * home-bo         9      30        8       7       0
 * </pre>
 */
public final class TestCentre {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final List<String> LOCATIONS = List.of("centre", "de-brug", "het-park", "home-an", "home-bo");

    private static final int[][] CAR_MINUTES = {
        {0, 10, 15, 5, 9}, {10, 0, 20, 12, 30}, {15, 25, 0, 18, 8}, {5, 12, 18, 0, 7}, {9, 30, 8, 7, 0}
    };

    private final Map<String, TestSupporter> supporters = new LinkedHashMap<>();
    private final Map<String, TestPartner> partners = new LinkedHashMap<>();
    private final Map<String, TestPupil> pupils = new LinkedHashMap<>();
    private final Map<String, School> schools = new LinkedHashMap<>();
    private final List<CollaborationModel> models = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final Map<Rule, Integer> weights = new EnumMap<>(Rule.class);
    private final Set<LocalDate> closedDays = new HashSet<>();
    private int weeks = 1;

    public TestCentre() {
        school("de-brug", "De Brug", null);
        school("het-park", "Het Park", null);
        supporter("an", an -> {});
        supporter("bo", bo -> {});
    }

    /** Changes a supporter, or adds one who lives at {@code home-<id>}. */
    public TestCentre supporter(String id, Consumer<TestSupporter> change) {
        change.accept(supporters.computeIfAbsent(id, TestSupporter::new));
        return this;
    }

    /** Adds or changes a partner. */
    public TestCentre partner(String id, String school, Consumer<TestPartner> change) {
        change.accept(partners.computeIfAbsent(id, name -> new TestPartner(name, school)));
        return this;
    }

    /** Adds or changes a pupil. */
    public TestCentre pupil(String id, String school, Consumer<TestPupil> change) {
        change.accept(pupils.computeIfAbsent(id, name -> new TestPupil(name, school)));
        return this;
    }

    /** Adds or replaces a school at the location of the same id; {@code open} null: always. */
    public TestCentre school(String id, String name, @Nullable WeekWindows open) {
        WeekWindows lessons = TestWindows.everyDay("08:45-09:35", "09:35-10:25", "10:40-11:30", "13:30-14:20");
        schools.put(id, new School(id, name, id, open, lessons, Set.of(), DatedExceptions.NONE));
        return this;
    }

    public TestCentre meeting(Meeting meeting) {
        meetings.add(meeting);
        return this;
    }

    /** A meeting of 30 min, any time, with these partners about nobody. */
    public TestCentre meeting(String id, String... meetingPartners) {
        return meeting(new Meeting(id, List.of(meetingPartners), null, null, 30, null, TestWindows.ALL_WEEK));
    }

    public TestCentre commitment(Commitment commitment) {
        commitments.add(commitment);
        return this;
    }

    /** A commitment of a supporter at the centre. */
    public TestCentre commitment(String id, String supporter, String date, String time) {
        commitments.add(new Commitment(id, supporter, LocalDate.parse(date), Window.parse(time), "centre", "Team"));
        return this;
    }

    /** Work of a supporter without an hour, at the centre, once in every week. */
    public TestCentre work(String id, String supporter, int minutes, String... windows) {
        Flexible timing = new Flexible(minutes, TestWindows.week(windows));
        commitments.add(new Commitment(id, supporter, null, timing, "centre", "Reports"));
        return this;
    }

    public TestCentre model(String name, int everyWeeks, int minutes) {
        models.add(new CollaborationModel(name, everyWeeks, minutes));
        return this;
    }

    public TestCentre weight(Rule rule, int points) {
        weights.put(rule, points);
        return this;
    }

    public TestCentre weeks(int count) {
        weeks = count;
        return this;
    }

    public TestCentre closed(String date) {
        closedDays.add(LocalDate.parse(date));
        return this;
    }

    public Problem problem() {
        return new Problem(
                "test-centre",
                new Calendar(MONDAY, weeks, closedDays),
                LOCATIONS.stream().map(id -> new Location(id, 50.9, 5.3)).toList(),
                new Travel.Matrix(Map.of(Profile.CAR, matrix(1), Profile.BIKE, matrix(2)), Map.of()),
                List.copyOf(schools.values()),
                supporters.values().stream().map(TestSupporter::build).toList(),
                partners.values().stream().map(TestPartner::build).toList(),
                models,
                pupils.values().stream().map(TestPupil::build).toList(),
                meetings,
                commitments,
                new Weights(weights));
    }

    public Directory directory() {
        return new Directory(problem());
    }

    /** The table above, as minutes. */
    public static TravelTimes travel() {
        return (profile, from, to) -> CAR_MINUTES[from][to] * (profile == Profile.BIKE ? 2 : 1);
    }

    /** An empty roster of this centre as it is now. */
    public TestRoster roster() {
        return new TestRoster(directory());
    }

    private static List<List<Double>> matrix(int factor) {
        List<List<Double>> matrix = new ArrayList<>();
        for (int[] row : CAR_MINUTES) {
            List<Double> minutes = new ArrayList<>();
            for (int car : row) {
                minutes.add((double) factor * car);
            }
            matrix.add(minutes);
        }
        return matrix;
    }
}
