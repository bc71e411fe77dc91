package be.koffieronde.generate;

import be.koffieronde.generate.Casework.Session;
import be.koffieronde.generate.bells.Agenda;
import be.koffieronde.generate.bells.BellTimes;
import be.koffieronde.generate.bells.Slot;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supporter's draft week has room for beside its visits: a session that is owed, reports at home. */
final class SpareTime {

    private static final int OWED_PERCENT = 8;
    private static final int REPORTS_PERCENT = 35;
    private static final int ONCE_PERCENT = 30;

    /** Who works less has no hours left that are sure to fit in the contract. */
    private static final int MOST_OF_A_WEEK = Supporter.FULL_TIME * 3 / 4;

    private static final int WHOLE_AFTERNOON = 150;

    private final Casework work;
    private final Calendar calendar;
    private final Dice dice;

    SpareTime(Casework work, Calendar calendar, Dice dice) {
        this.work = work;
        this.calendar = calendar;
        this.dice = dice;
    }

    void fill() {
        if (work.supporter().supporter().weeklyMinutes() >= MOST_OF_A_WEEK && dice.chance(REPORTS_PERCENT)) {
            writeReports();
        }
        work.sessions().stream().filter(session -> dice.chance(OWED_PERCENT)).forEach(this::owe);
    }

    private void owe(Session session) {
        Slot slot = work.another(session);
        if (slot != null) {
            work.week().take(slot);
            session.pupil().classroom().occupy(slot);
            List<Need> needs = session.pupil().needs();
            needs.set(session.need(), owed(needs.get(session.need()), slot));
        }
    }

    private static Need owed(Need need, Slot slot) {
        return new Need(
                need.id(),
                need.expertise(),
                need.sessionsPerWeek(),
                need.minutes(),
                need.minDaysApart(),
                with(need.when(), slot),
                need.preferred(),
                need.supporter(),
                need.term(),
                need.with(),
                need.standIn(),
                1);
    }

    private static @Nullable WeekWindows with(@Nullable WeekWindows when, Slot slot) {
        if (when == null) {
            return null;
        }
        Agenda agenda = new Agenda();
        when.days().forEach(agenda::addAll);
        agenda.add(slot.day(), slot.window());
        return agenda.windows();
    }

    /** At the end of the first day on which that is possible; mostly every week, sometimes once. */
    private void writeReports() {
        int minutes = dice.pick(List.of(45, 60, 60, 90));
        boolean isOnce = dice.chance(ONCE_PERCENT);
        for (DayOfWeek day : dice.shuffled(BellTimes.SCHOOL_DAYS)) {
            Window hours = work.supporter().supporter().hours().get(day);
            LocalDate date = isOnce ? date(day) : null;
            if (hours == null || (isOnce && date == null)) {
                continue;
            }
            Window end = new Window(hours.to() - minutes, hours.to());
            if (work.week().takeEnd(new Slot(day, end, work.supporter().home()))) {
                work.supporter().commitments().add(reports(minutes, day, hours, date));
                return;
            }
        }
    }

    private Commitment reports(int minutes, DayOfWeek day, Window hours, @Nullable LocalDate date) {
        Supporter supporter = work.supporter().supporter();
        Agenda when = new Agenda();
        when.add(day, new Window(Math.max(hours.from(), hours.to() - WHOLE_AFTERNOON), hours.to()));
        return new Commitment(
                "verslagen-" + supporter.id(),
                supporter.id(),
                date,
                new Commitment.Flexible(minutes, when.windows()),
                supporter.home(),
                "Verslagen");
    }

    /** That day of a week of the horizon on which the supporter is there; null if it is closed or they are not. */
    private @Nullable LocalDate date(DayOfWeek day) {
        LocalDate date = calendar.date(7 * dice.between(0, calendar.weeks() - 1) + day.ordinal());
        boolean isThere = !calendar.isClosed(date)
                && !work.supporter().supporter().absences().contains(date);
        return isThere ? date : null;
    }
}
