package be.koffieronde.desk.school;

import be.koffieronde.problem.School;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Half a day at a school: before or after its break around noon. */
public enum Half {
    MORNING,
    AFTERNOON;

    private static final int DAY = 24 * 60;
    private static final Window AROUND_NOON = new Window(11 * 60, 14 * 60);

    /** When nobody can tell by the bells. */
    private static final int NOON = 12 * 60 + 30;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That half, the break included. */
    Window of(School school, DayOfWeek day) {
        List<Window> lessons =
                school.lessons().on(day).stream().sorted(Window.BY_START).toList();
        Window noon = IntStream.range(1, lessons.size())
                .filter(i -> lessons.get(i - 1).to() < lessons.get(i).from())
                .mapToObj(
                        i -> new Window(lessons.get(i - 1).to(), lessons.get(i).from()))
                .filter(pause -> pause.intersect(AROUND_NOON).isPresent())
                .max(Comparator.comparingInt(Window::minutes))
                .orElse(new Window(NOON - 1, NOON));
        return this == MORNING ? new Window(0, noon.to()) : new Window(noon.from(), DAY);
    }
}
