package be.koffieronde.app.talks;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.HeldTalk;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.roster.TalkWords;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.talks.PlannedTalk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where talks fit, without indentation or line breaks. Pupils by name, never what support they get. */
public final class CoffeeText implements TalkWords {

    private final Directory directory;
    private final VisitPlaces places;
    private final VisitNames names;
    private final List<PlannedTalk> planned;
    private final String mark;

    CoffeeText(Directory directory, VisitPlaces places, Roster roster) {
        this.directory = directory;
        this.places = places;
        names = new VisitNames(directory);
        planned = PlannedTalk.of(roster, directory);
        mark = roster.mark();
    }

    /** {@code An and juf Heidi (De Brug), 15 min: a talk is due, worth 150 points} */
    public Message title(TalkAnswer answer) {
        return Message.of(
                "app.print.coffee.title",
                supporter(answer.supporter()),
                partner(answer.partner()),
                school(answer.partner()),
                answer.minutes(),
                standing(answer));
    }

    @Override
    public Message standing(TalkAnswer answer) {
        return answer.value() > 0
                ? Message.of("app.print.coffee.a-talk-is-due", answer.value())
                : Message.of("app.print.coffee.extra", standing(answer.supporter(), answer.partner()));
    }

    /** {@code due, worth 150 points}; of a talk that nobody misses, whether there is one already. */
    @Override
    public Message standing(String supporter, TalkOutlook outlook) {
        return outlook.value() > 0
                ? Message.of("app.print.coffee.due", outlook.value())
                : standing(supporter, outlook.partner());
    }

    /**
     * {@code one was held on Mon 23 Nov; one is planned on Tue 24 Nov 10:25 with Raf}, or {@code none is due}.
     */
    private Message standing(String supporter, String partner) {
        List<Message> standing = new ArrayList<>();
        List<Message> held = held(partner).stream()
                .map(talk -> Message.of("app.print.coffee.on", new Day(talk.date()), with(talk.supporter(), supporter)))
                .toList();
        if (!held.isEmpty()) {
            standing.add(counted(held, "app.print.coffee.held.one", "app.print.coffee.held.several"));
        }
        List<Message> times = planned.stream()
                .filter(talk -> talk.partner().equals(partner))
                .map(talk -> Message.of(
                        "app.print.at",
                        new Day(talk.date()),
                        Clock.format(talk.start()),
                        with(talk.supporter(), supporter)))
                .toList();
        if (!times.isEmpty()) {
            standing.add(counted(times, "app.print.coffee.planned.one", "app.print.coffee.planned.several"));
        }
        return standing.isEmpty()
                ? Message.of("app.print.coffee.none-due")
                : Message.joined("language.series", standing);
    }

    private List<HeldTalk> held(String partner) {
        TalkRhythm rhythm = directory.rhythm(directory.partner(partner));
        return rhythm == null ? List.of() : rhythm.held();
    }

    /** {@code one is planned on …}, {@code 2 are planned on … and …} */
    private static Message counted(List<Message> times, String one, String several) {
        return times.size() == 1
                ? Message.of(one, times.get(0))
                : Message.of(several, times.size(), Message.joined("language.and", times));
    }

    /** Nothing if it is the one who asks; who left since has no name. */
    private Object with(String other, String supporter) {
        if (other.equals(supporter)) {
            return "";
        }
        return Message.of(
                "app.print.with",
                directory.hasSupporter(other) ? directory.supporter(other).name() : other);
    }

    @Override
    public String supporter(String id) {
        return directory.supporter(id).name();
    }

    @Override
    public String partner(String id) {
        return directory.partner(id).name();
    }

    @Override
    public String school(String partner) {
        return directory.school(directory.partner(partner).school()).name();
    }

    /** {@code Tue 24 Nov, start 14:20 to 14:25} */
    public Message when(VisitSlot slot) {
        Day day = new Day(slot.date());
        return slot.from() == slot.to()
                ? Message.of("app.print.coffee.start", day, Clock.format(slot.from()))
                : Message.of("app.print.coffee.start-to", day, Clock.format(slot.from()), Clock.format(slot.to()));
    }

    /** {@code Tue 24 Nov 10:25-10:40}, or the day alone. */
    public Message when(TalkBlock block) {
        Day day = new Day(block.date());
        return block.window() == null
                ? Message.of("language.as-said", day)
                : Message.of("app.print.coffee.window", day, block.window());
    }

    /** {@code +188 points} */
    public Message change(Score change) {
        return change.hard() == 0 && change.medium() == 0
                ? Message.of("app.print.coffee.points", change.soft())
                : Message.asSaid(change.toString());
    }

    /** Where in the round it is and what it takes. */
    @Override
    public Message details(VisitSlot slot, int minutes) {
        List<Message> details = new ArrayList<>();
        details.add(position(slot));
        details.add(drives(slot));
        if (slot.waitingUsed() > 0 && slot.waitingUsed() == minutes + slot.extraDriveMinutes()) {
            details.add(Message.of("app.print.coffee.gap"));
        } else if (slot.waitingUsed() != 0) {
            details.add(
                    slot.waitingUsed() > 0
                            ? Message.of("app.print.coffee.less-waiting", slot.waitingUsed())
                            : Message.of("app.print.coffee.more-waiting", -slot.waitingUsed()));
        }
        if (slot.ownTime()) {
            details.add(Message.of("app.print.coffee.own-time"));
        }
        if (slot.best() != slot.from() || slot.to() != slot.from()) {
            details.add(Message.of("app.print.coffee.best", Clock.format(slot.best())));
        }
        return Message.joined("language.series", details);
    }

    private Message position(VisitSlot slot) {
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

    private Message drives(VisitSlot slot) {
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

    /** {@code session of N.K.: Tue 24 Nov 14:20 -> 14:35} */
    @Override
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

    @Override
    public String code(VisitSlot slot) {
        return new SlotCode(slot.date(), slot.best(), mark).toString();
    }

    /** {@code fits Tue 24 Nov 14:20, +188 points}, or the main obstacle. */
    public Message best(TalkOutlook outlook) {
        VisitSlot slot = outlook.best();
        if (slot != null) {
            return Message.of(
                    slot.moves().isEmpty() ? "app.print.coffee.fits" : "app.print.coffee.fits.moving",
                    new Day(slot.date()),
                    Clock.format(slot.best()),
                    change(slot.scoreChange()));
        }
        if (outlook.cause() != null) {
            return Message.of("app.print.coffee.nowhere", outlook.cause());
        }
        TalkBlock block = outlook.obstacle();
        return block == null
                ? Message.of("app.print.coffee.nowhere.nothing")
                : Message.of("app.print.coffee.nowhere.block", when(block), block.text());
    }
}
