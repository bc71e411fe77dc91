package be.koffieronde.app.places;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of a slot where it is and what it takes, whatever visit it is for. */
public final class SlotText {

    private final VisitPlaces places;
    private final VisitNames names;

    public SlotText(VisitPlaces places, VisitNames names) {
        this.places = places;
        this.names = names;
    }

    /** {@code Tue 24 Nov, start 14:20 to 14:25} */
    public static Message when(VisitSlot slot) {
        Day day = new Day(slot.date());
        return slot.from() == slot.to()
                ? Message.of("app.print.coffee.start", day, Clock.format(slot.from()))
                : Message.of("app.print.coffee.start-to", day, Clock.format(slot.from()), Clock.format(slot.to()));
    }

    /** {@code +188 points} */
    public static Message change(Score change) {
        return change.hard() == 0 && change.medium() == 0
                ? Message.of("app.print.coffee.points", change.soft())
                : Message.asSaid(change.toString());
    }

    /** Between which visits it is. */
    public Message position(VisitSlot slot) {
        Message after = where(slot.after());
        Message before = where(slot.before());
        if (after == null) {
            return before == null ? Message.of("app.print.coffee.alone") : Message.of("app.print.coffee.first", before);
        }
        return before == null
                ? Message.of("app.print.coffee.last", after)
                : Message.of("app.print.coffee.between", after, before);
    }

    private @Nullable Message where(@Nullable String visit) {
        return visit == null
                ? null
                : Message.of(
                        "app.print.coffee.where", names.brief(places.visit(visit)), names.place(places.visit(visit)));
    }

    /** Minutes on the road, more or less than now. */
    public static Message drives(VisitSlot slot) {
        int drive = slot.extraDriveMinutes();
        int commute = slot.extraCommuteMinutes();
        if (drive == 0 && commute == 0) {
            return Message.of("app.print.coffee.no-drive");
        }
        List<Message> drives = new ArrayList<>();
        if (drive != 0) {
            drives.add(Message.of("app.print.coffee.drive", drive));
        }
        if (commute != 0) {
            drives.add(Message.of("app.print.coffee.commute", commute));
        }
        return Message.joined("language.series", drives);
    }

    /** Minutes of waiting, less or more than now, if there are any. */
    public static List<Message> waiting(VisitSlot slot) {
        if (slot.waitingUsed() == 0) {
            return List.of();
        }
        return List.of(
                slot.waitingUsed() > 0
                        ? Message.of("app.print.coffee.less-waiting", slot.waitingUsed())
                        : Message.of("app.print.coffee.more-waiting", -slot.waitingUsed()));
    }

    /** Which start is best, if there are several. */
    public static List<Message> best(VisitSlot slot) {
        return slot.to() == slot.from()
                ? List.of()
                : List.of(Message.of("app.print.coffee.best", Clock.format(slot.best())));
    }

    /** {@code session of N.K.: Tue 24 Nov 14:20 -> 14:35} */
    public Message move(VisitMove move) {
        Message what = names.brief(places.visit(move.visit()));
        Day day = new Day(move.date());
        String start = Clock.format(move.start());
        LocalDate to = move.newDate();
        if (to == null) {
            return Message.of("app.print.coffee.move.out", what, day, start);
        }
        String newStart = Clock.format(move.newStart());
        return to.equals(move.date())
                ? Message.of("app.print.coffee.move.time", what, day, start, newStart)
                : Message.of("app.print.coffee.move.day", what, day, start, new Day(to), newStart);
    }
}
