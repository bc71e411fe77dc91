package be.koffieronde.report.week;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.School;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.report.week.Entry.Stop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** When schools have pauses, and when there is no school at all: what a week's grid is shaded by. */
public final class SchoolTimes {

    private final Directory directory;
    private final Problem problem;

    /** What was asked for already, once for everybody who works on a date. */
    private final Map<LocalDate, List<Window>> withoutSchool = new ConcurrentHashMap<>();

    SchoolTimes(Directory directory) {
        this.directory = directory;
        problem = directory.problem();
    }

    /** Where no school is open that day: before the first opens and after the last closes, or all day. */
    List<Window> noSchool(LocalDate date) {
        return withoutSchool.computeIfAbsent(date, this::findNoSchool);
    }

    private List<Window> findNoSchool(LocalDate date) {
        List<Window> open = problem.schools().stream()
                .flatMap(school -> open(school, date).stream())
                .toList();
        if (open.isEmpty() || problem.calendar().isClosed(date)) {
            return List.of(new Window(0, Clock.DAY));
        }
        int first = open.stream().mapToInt(Window::from).min().getAsInt();
        int last = open.stream().mapToInt(Window::to).max().getAsInt();
        return outside(new Window(first, last));
    }

    /** The two ends of a day around a window; the whole day around none. */
    public static List<Window> outside(@Nullable Window inside) {
        if (inside == null) {
            return List.of(new Window(0, Clock.DAY));
        }
        List<Window> outside = new ArrayList<>();
        if (inside.from() > 0) {
            outside.add(new Window(0, inside.from()));
        }
        if (inside.to() < Clock.DAY) {
            outside.add(new Window(inside.to(), Clock.DAY));
        }
        return outside;
    }

    /** The pauses of each school from when one comes there to when one leaves. */
    List<Window> pauses(DayOfWeek day, List<Stop> stops) {
        List<Window> pauses = new ArrayList<>();
        for (int s = 0; s < stops.size(); s++) {
            int from = s == 0 ? 0 : stops.get(s - 1).to();
            int to = s == stops.size() - 1 ? Clock.DAY : stops.get(s).to();
            directory
                    .schoolOf(stops.get(s).visit())
                    .ifPresent(school -> pauses.addAll(within(from, to, pauses(school, day))));
        }
        return pauses;
    }

    private static List<Window> within(int from, int to, List<Window> pauses) {
        return from < to ? Window.intersect(List.of(new Window(from, to)), pauses) : List.of();
    }

    private static List<Window> pauses(School school, DayOfWeek day) {
        List<Window> lessons =
                school.lessons().on(day).stream().sorted(Window.BY_START).toList();
        List<Window> pauses = new ArrayList<>();
        int end = lessons.isEmpty() ? 0 : lessons.get(0).to();
        for (Window lesson : lessons) {
            if (lesson.from() > end) {
                pauses.add(new Window(end, lesson.from()));
            }
            end = Math.max(end, lesson.to());
        }
        return pauses;
    }

    private static List<Window> open(School school, LocalDate date) {
        List<Window> open = school.open(date);
        return open == null ? school.lessons().on(date.getDayOfWeek()) : open;
    }
}
