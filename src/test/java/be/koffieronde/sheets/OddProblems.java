package be.koffieronde.sheets;

import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Commitment.Fixed;
import be.koffieronde.problem.Commitment.Flexible;
import be.koffieronde.problem.Commitment.Timing;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Problems that a file can hold and nobody would write: the ends of every range, and names full of traps. */
final class OddProblems {

    private static final List<String> TRAPS = List.of(
            "geen",
            "None",
            "-",
            "voorbeeld: x",
            "Example : y",
            "a; b, c",
            "\"quoted\"",
            "\"",
            " blanks ",
            "12",
            "1.0",
            "8-12",
            "=A1+1",
            "'apostrophe",
            "_x0041_",
            "été ✓ 学校",
            "\uD83D\uDE00",
            "TRUE",
            "#REF!",
            "id",
            "ma 8:00-9:00",
            "\u00A0nbsp\u00A0",
            "<b>&amp;");

    private static final List<String> TEXT_TRAPS = List.of("", "   ", "back\\slash", "\\u0001", "/", "\u200E", "+32");

    private final Random random;

    OddProblems(long seed) {
        random = new Random(seed);
    }

    Problem problem() {
        List<Location> locations = ids(3).stream().map(this::location).toList();
        List<School> schools = ids(3).stream().map(id -> school(id, locations)).toList();
        List<Supporter> supporters =
                ids(3).stream().map(id -> supporter(id, locations)).toList();
        List<Partner> partners =
                ids(4).stream().map(id -> partner(id, schools, supporters)).toList();
        List<String> needs = new ArrayList<>(ids(12));
        List<Pupil> pupils = grouped(ids(5).stream()
                .map(id -> pupil(id, schools, partners, supporters, needs))
                .toList());
        return new Problem(
                pick(TRAPS),
                new Calendar(
                        LocalDate.of(2026, 11, 23).plusWeeks(random.nextInt(500)), 1 + random.nextInt(520), dates()),
                locations,
                random.nextBoolean() ? new Travel.Estimate(parking()) : matrix(locations.size()),
                schools,
                supporters,
                partners,
                ids(2).stream()
                        .map(id -> new CollaborationModel(
                                id, 1 + random.nextInt(520), 1 + random.nextInt(1440), pick(List.of(With.values()))))
                        .toList(),
                pupils,
                ids(3).stream()
                        .map(id -> meeting(id, partners, pupils, supporters, locations))
                        .toList(),
                ids(3).stream().map(id -> commitment(id, supporters, locations)).toList(),
                new Weights(weights()));
    }

    private Location location(String id) {
        return new Location(id, random.nextDouble() * 180 - 90, pick(List.of(-180.0, 180.0, -0.0, 0.0, 1e-9, 5.3378)));
    }

    private School school(String id, List<Location> locations) {
        return new School(id, text(), pick(locations).id(), maybe(this::week), week(), Set.of(), exceptions(3));
    }

    private Supporter supporter(String id, List<Location> locations) {
        return new Supporter(
                id,
                text(),
                pick(locations).id(),
                pick(List.of(Profile.values())),
                Set.copyOf(ids(random.nextInt(3))),
                windowPerDay(),
                random.nextInt(10081),
                maybe(() -> new Lunch(random.nextInt(1441), window())),
                windowPerDay(),
                Set.of(),
                exceptions(1));
    }

    private Partner partner(String id, List<School> schools, List<Supporter> supporters) {
        return new Partner(
                id,
                text(),
                text(),
                pick(schools).id(),
                week(),
                maybe(this::text),
                maybe(() -> rhythm(supporters)),
                dates(),
                DatedExceptions.NONE,
                week());
    }

    private TalkRhythm rhythm(List<Supporter> supporters) {
        Map<String, LocalDate> lasts = new HashMap<>();
        some(supporters).forEach(supporter -> lasts.put(supporter.id(), date()));
        return new TalkRhythm(
                1 + random.nextInt(520),
                1 + random.nextInt(1440),
                maybe(this::date),
                maybe(() -> pick(List.of(With.values()))),
                lasts,
                List.of());
    }

    /** Needs with others of the same school. */
    private List<Pupil> grouped(List<Pupil> pupils) {
        return pupils.stream().map(pupil -> grouped(pupil, pupils)).toList();
    }

    private Pupil grouped(Pupil pupil, List<Pupil> all) {
        List<String> others = all.stream()
                .filter(other -> other.school().equals(pupil.school()) && !other.equals(pupil))
                .map(Pupil::id)
                .toList();
        return new Pupil(
                pupil.id(),
                pupil.name(),
                pupil.school(),
                pupil.classGroup(),
                pupil.priority(),
                pupil.partners(),
                pupil.absences(),
                pupil.on(),
                pupil.needs().stream().map(need -> need.together(some(others))).toList());
    }

    private Pupil pupil(
            String id, List<School> schools, List<Partner> partners, List<Supporter> supporters, List<String> needs) {
        return new Pupil(
                id,
                text(),
                pick(schools).id(),
                maybe(this::text),
                random.nextInt(1_000_001),
                some(partners.stream().map(Partner::id).toList()),
                Set.of(),
                exceptions(3),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> need(needs.remove(0), supporters))
                        .toList());
    }

    private Need need(String id, List<Supporter> supporters) {
        return new Need(
                id,
                Set.copyOf(ids(random.nextInt(3))),
                random.nextInt(51),
                1 + random.nextInt(1440),
                random.nextInt(367),
                maybe(this::week),
                maybe(this::week),
                maybe(() -> new WantedSupporter(pick(supporters).id(), pick(List.of(Keep.values())))),
                term(),
                List.of(),
                pick(List.of(StandIn.values())),
                random.nextInt(51));
    }

    private DatedExceptions exceptions(int mostWindows) {
        Map<LocalDate, List<Window>> dates = new HashMap<>();
        for (LocalDate date : dates()) {
            dates.put(
                    date,
                    week().on(DayOfWeek.MONDAY).stream().limit(mostWindows).toList());
        }
        return new DatedExceptions(dates);
    }

    private Term term() {
        LocalDate from = maybe(this::date);
        LocalDate until = maybe(this::date);
        return from != null && until != null && until.isBefore(from)
                ? new Term(until, from, 1)
                : new Term(from, until, 1 + random.nextInt(520));
    }

    private Meeting meeting(
            String id,
            List<Partner> partners,
            List<Pupil> pupils,
            List<Supporter> supporters,
            List<Location> locations) {
        List<String> present =
                new ArrayList<>(some(partners.stream().map(Partner::id).toList()));
        return new Meeting(
                id,
                present.isEmpty() ? List.of(pick(partners).id()) : present,
                maybe(() -> pick(pupils).id()),
                maybe(() -> pick(supporters).id()),
                1 + random.nextInt(1440),
                maybe(() -> pick(locations).id()),
                maybe(this::week));
    }

    private Commitment commitment(String id, List<Supporter> supporters, List<Location> locations) {
        Timing timing = random.nextBoolean() ? new Fixed(window()) : new Flexible(1 + random.nextInt(1440), week());
        LocalDate date = timing instanceof Fixed ? date() : maybe(this::date);
        return new Commitment(
                id, pick(supporters).id(), date, timing, pick(locations).id(), text());
    }

    private Travel matrix(int size) {
        Map<Profile, List<List<Double>>> minutes = new HashMap<>();
        for (Profile profile : Profile.values()) {
            minutes.put(
                    profile,
                    Stream.generate(() -> Stream.generate(() -> random.nextDouble() * 10080)
                                    .limit(size)
                                    .toList())
                            .limit(size)
                            .toList());
        }
        return new Travel.Matrix(minutes, parking());
    }

    private Map<Profile, Integer> parking() {
        return pick(List.of(Map.of(), Map.of(Profile.CAR, 0), Map.of(Profile.CAR, 3, Profile.BIKE, 1440)));
    }

    private Map<Rule, Integer> weights() {
        Map<Rule, Integer> weights = new EnumMap<>(Rule.class);
        some(List.of(Rule.values())).forEach(rule -> weights.put(rule, random.nextInt(101)));
        return weights;
    }

    private WeekWindows week() {
        Map<DayOfWeek, List<Window>> days = new EnumMap<>(DayOfWeek.class);
        List<Window> usual =
                Stream.generate(this::window).limit(random.nextInt(3)).toList();
        for (DayOfWeek day : some(List.of(DayOfWeek.values()))) {
            days.put(day, random.nextBoolean() ? usual : List.of(window(), window()));
        }
        return new WeekWindows(days);
    }

    private Map<DayOfWeek, Window> windowPerDay() {
        Map<DayOfWeek, Window> days = new EnumMap<>(DayOfWeek.class);
        some(List.of(DayOfWeek.values())).forEach(day -> days.put(day, window()));
        return days;
    }

    private Window window() {
        int from = random.nextInt(1440);
        return new Window(from, random.nextInt(5) == 0 ? 1440 : from + 1 + random.nextInt(1440 - from));
    }

    private Set<LocalDate> dates() {
        Set<LocalDate> dates = new HashSet<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> dates.add(date()));
        if (random.nextInt(3) == 0) {
            LocalDate first = date();
            IntStream.range(0, 5).forEach(day -> dates.add(first.plusDays(day)));
        }
        return dates;
    }

    private LocalDate date() {
        return pick(List.of(
                LocalDate.of(2026, 11, 23).plusDays(random.nextInt(400)),
                LocalDate.of(1900, 2, 28),
                LocalDate.of(1900, 3, 1),
                LocalDate.of(812, 1, 1),
                LocalDate.of(9999, 12, 20)));
    }

    private List<String> ids(int count) {
        List<String> ids = new ArrayList<>(TRAPS);
        IntStream.range(0, 5).forEach(i -> ids.add("id-" + random.nextInt(100) + (char) ('a' + i)));
        Collections.shuffle(ids, random);
        return List.copyOf(ids.subList(0, count));
    }

    private String text() {
        return random.nextBoolean() ? pick(TEXT_TRAPS) : pick(TRAPS);
    }

    private <T> List<T> some(List<T> things) {
        List<T> some = new ArrayList<>(things);
        Collections.shuffle(some, random);
        return List.copyOf(some.subList(0, random.nextInt(things.size() + 1)));
    }

    private <T> @Nullable T maybe(Supplier<@Nullable T> thing) {
        return random.nextBoolean() ? thing.get() : null;
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
