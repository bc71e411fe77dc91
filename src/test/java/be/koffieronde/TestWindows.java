package be.koffieronde;

import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Windows of a week from the texts a problem file has. */
public final class TestWindows {

    /** Monday to Friday, all day. */
    public static final WeekWindows ALL_WEEK = everyDay("00:00-24:00");

    private TestWindows() {}

    /** The same windows Monday to Friday. */
    public static WeekWindows everyDay(String... windows) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), Stream.of(windows).map(Window::parse).toList());
        }
        return new WeekWindows(week);
    }

    /** {@code week("MON 08:45-09:35", "TUE 10:00-11:00")}; a weekday may come back. */
    public static WeekWindows week(String... windows) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (String window : windows) {
            week.computeIfAbsent(weekday(window.substring(0, 3)), day -> new ArrayList<>())
                    .add(Window.parse(window.substring(4)));
        }
        return new WeekWindows(week);
    }

    static DayOfWeek weekday(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
