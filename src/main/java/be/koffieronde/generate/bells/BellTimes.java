package be.koffieronde.generate.bells;

import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A school's day: lessons of a full day and of a Wednesday, by start, and what lies between them. */
public record BellTimes(List<Window> fullDay, List<Window> wednesday) {

    public static final List<DayOfWeek> SCHOOL_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** What starts before this is morning. */
    public static final int MIDDAY = 12 * 60 + 30;

    private static final int WEDNESDAY_LESSONS = 4;

    /** Lessons of a primary school, all so many minutes later than usual. */
    public static BellTimes primary(int later) {
        return of(later, "08:45-09:35", "09:35-10:25", "10:40-11:30", "11:30-12:20", "13:30-14:20", "14:35-15:25");
    }

    /** Lessons of a secondary school, all so many minutes later than usual. */
    public static BellTimes secondary(int later) {
        return of(
                later,
                "08:25-09:15",
                "09:15-10:05",
                "10:20-11:10",
                "11:10-12:00",
                "13:10-14:00",
                "14:00-14:50",
                "14:50-15:40",
                "15:50-16:40");
    }

    private static BellTimes of(int later, String... lessons) {
        List<Window> day = Stream.of(lessons)
                .map(Window::parse)
                .map(lesson -> new Window(lesson.from() + later, lesson.to() + later))
                .toList();
        return new BellTimes(day, day.subList(0, WEDNESDAY_LESSONS));
    }

    public List<Window> lessons(DayOfWeek day) {
        return day == DayOfWeek.WEDNESDAY ? wednesday : fullDay;
    }

    /** Two lessons without a break between them, taken as one. */
    public List<Window> doubleLessons(DayOfWeek day) {
        return merged(lessons(day));
    }

    /** Windows that adjoin, two by two, by start. */
    public static List<Window> merged(List<Window> windows) {
        List<Window> pairs = new ArrayList<>();
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i - 1).to() == windows.get(i).from()) {
                pairs.add(new Window(windows.get(i - 1).from(), windows.get(i).to()));
            }
        }
        return pairs;
    }

    /** Between lessons, lunch among them. */
    public List<Window> breaks(DayOfWeek day) {
        List<Window> lessons = lessons(day);
        List<Window> breaks = new ArrayList<>();
        for (int i = 1; i < lessons.size(); i++) {
            if (lessons.get(i - 1).to() < lessons.get(i).from()) {
                breaks.add(new Window(lessons.get(i - 1).to(), lessons.get(i).from()));
            }
        }
        return breaks;
    }

    public Window beforeSchool(DayOfWeek day) {
        int start = lessons(day).get(0).from();
        return new Window(start - 20, start);
    }

    public Window afterSchool(DayOfWeek day) {
        int end = end(day);
        return new Window(end, end + (day == DayOfWeek.WEDNESDAY ? 25 : 60));
    }

    /** After school on every day but Wednesday. */
    public WeekWindows afterSchool() {
        Agenda evenings = new Agenda();
        SCHOOL_DAYS.stream()
                .filter(day -> day != DayOfWeek.WEDNESDAY)
                .forEach(day -> evenings.add(day, afterSchool(day)));
        return evenings.windows();
    }

    /** A date, or the Friday before it. */
    public static LocalDate schoolDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.with(DayOfWeek.FRIDAY) : day;
    }

    /** Every lesson. */
    public WeekWindows week() {
        return eachDay(this::lessons);
    }

    /** From supervision before the first bell until the doors close. */
    public WeekWindows open() {
        return eachDay(day -> List.of(
                new Window(lessons(day).get(0).from() - 30, afterSchool(day).to() + 15)));
    }

    private int end(DayOfWeek day) {
        List<Window> lessons = lessons(day);
        return lessons.get(lessons.size() - 1).to();
    }

    private static WeekWindows eachDay(Function<DayOfWeek, List<Window>> windows) {
        Agenda week = new Agenda();
        SCHOOL_DAYS.forEach(day -> week.addAll(day, windows.apply(day)));
        return week.windows();
    }
}
