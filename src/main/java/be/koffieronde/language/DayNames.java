package be.koffieronde.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Dates as people write them. The names are our own: those of Java differ from one version to the next. */
public final class DayNames {

    private final List<String> weekdays;
    private final List<String> briefWeekdays;
    private final List<String> months;
    private final List<String> briefMonths;

    public DayNames(Language language) {
        Phrases names = Phrases.of("days", language);
        weekdays = List.of(names.say("weekdays").split(" "));
        briefWeekdays = List.of(names.say("weekdays.brief").split(" "));
        months = List.of(names.say("months").split(" "));
        briefMonths = List.of(names.say("months.brief").split(" "));
    }

    /** {@code Tue 24 Nov} */
    public String day(LocalDate date) {
        return brief(date.getDayOfWeek()) + " " + day(MonthDay.from(date));
    }

    /** {@code 24 Nov} */
    public String day(MonthDay date) {
        return date.getDayOfMonth() + " " + briefMonths.get(date.getMonthValue() - 1);
    }

    /** {@code 24 November} */
    String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1);
    }

    /** {@code Tue 24 Nov 2026} */
    public String dayAndYear(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /** {@code Tuesday} */
    public String name(DayOfWeek day) {
        return weekdays.get(day.getValue() - 1);
    }

    /** {@code Tue} */
    public String brief(DayOfWeek day) {
        return briefWeekdays.get(day.getValue() - 1);
    }
}
