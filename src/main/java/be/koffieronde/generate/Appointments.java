package be.koffieronde.generate;

import be.koffieronde.generate.bells.Slot;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.generate.land.Point;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** Enters what is fixed: team meetings on Wednesday, now and then a training, all at the centre. */
final class Appointments {

    private static final int GROUP = 10;
    private static final Window TEAM = Window.parse("10:30-12:30");
    private static final Window TRAINING = Window.parse("13:00-16:00");
    private static final int TRAINING_PERCENT = 10;

    private final Calendar calendar;
    private final String centreId;
    private final Point centre;
    private final Dice dice;

    Appointments(Calendar calendar, String centreId, Point centre, Dice dice) {
        this.calendar = calendar;
        this.centreId = centreId;
        this.centre = centre;
        this.dice = dice;
    }

    /** Groups of ten meet every other week, the first ten in the first week. */
    void enter(List<SupporterDraft> team) {
        for (int i = 0; i < team.size(); i++) {
            for (int week = i / GROUP % 2; week < calendar.weeks(); week += 2) {
                enter(team.get(i), new Slot(DayOfWeek.WEDNESDAY, TEAM, centre), week, "Team");
            }
            if (dice.chance(TRAINING_PERCENT)) {
                int week = dice.between(0, calendar.weeks() - 1);
                enter(team.get(i), new Slot(DayOfWeek.THURSDAY, TRAINING, centre), week, "Vorming");
            }
        }
    }

    private void enter(SupporterDraft supporter, Slot slot, int week, String title) {
        int day = 7 * week + slot.day().ordinal();
        String owner = supporter.supporter().id();
        boolean present =
                !calendar.isClosed(day) && !supporter.supporter().absences().contains(calendar.date(day));
        if (present && supporter.works(slot)) {
            String id = "%s-%s-%d".formatted(title.toLowerCase(Locale.ROOT), owner, week + 1);
            supporter.commit(new Commitment(id, owner, calendar.date(day), slot.window(), centreId, title), slot);
        }
    }
}
