package be.koffieronde;

import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A supporter under construction: by car, expertise BA, Monday to Friday 08:00-16:00, 2160 minutes a week, no lunch
 * rule, stays for no talks; {@code an} is named An.
 */
public final class TestSupporter {

    private final String id;
    private String home;
    private Profile profile = Profile.CAR;
    private Set<String> expertise = Set.of("BA");
    private final Map<DayOfWeek, Window> hours = new EnumMap<>(DayOfWeek.class);
    private int weeklyMinutes = Supporter.FULL_TIME;
    private @Nullable Lunch lunch;
    private final Map<DayOfWeek, Window> staysForTalks = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> absences = new HashSet<>();
    private final Map<LocalDate, List<Window>> on = new HashMap<>();

    TestSupporter(String id) {
        this.id = id;
        home = "home-" + id;
        for (String day : new String[] {"MON", "TUE", "WED", "THU", "FRI"}) {
            hours(day, "08:00-16:00");
        }
    }

    public TestSupporter home(String location) {
        home = location;
        return this;
    }

    public TestSupporter byBike() {
        profile = Profile.BIKE;
        return this;
    }

    public TestSupporter expertise(String... types) {
        expertise = Set.of(types);
        return this;
    }

    public TestSupporter hours(String day, String window) {
        hours.put(TestWindows.weekday(day), Window.parse(window));
        return this;
    }

    public TestSupporter off(String day) {
        hours.remove(TestWindows.weekday(day));
        return this;
    }

    public TestSupporter weeklyMinutes(int minutes) {
        weeklyMinutes = minutes;
        return this;
    }

    public TestSupporter lunch(int minutes, String between) {
        lunch = new Lunch(minutes, Window.parse(between));
        return this;
    }

    public TestSupporter staysForTalks(String day, String window) {
        staysForTalks.put(TestWindows.weekday(day), Window.parse(window));
        return this;
    }

    public TestSupporter absent(String... dates) {
        Stream.of(dates).map(LocalDate::parse).forEach(absences::add);
        return this;
    }

    /** No windows: away. */
    public TestSupporter on(String date, String... windows) {
        on.put(LocalDate.parse(date), Stream.of(windows).map(Window::parse).toList());
        return this;
    }

    Supporter build() {
        return new Supporter(
                id,
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                home,
                profile,
                expertise,
                hours,
                weeklyMinutes,
                lunch,
                staysForTalks,
                absences,
                new DatedExceptions(on));
    }
}
