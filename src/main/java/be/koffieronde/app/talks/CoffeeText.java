package be.koffieronde.app.talks;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.places.SlotText;
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
import be.koffieronde.roster.TalkWords;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.talks.PlannedTalk;
import be.koffieronde.talks.TalkSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells where talks fit, without indentation or line breaks. Pupils by name, never what support they get. */
public final class CoffeeText implements TalkWords {

    private final Directory directory;
    private final SlotText slots;
    private final List<PlannedTalk> planned;
    private final String mark;

    private CoffeeText(Directory directory, SlotText slots, List<PlannedTalk> planned, String mark) {
        this.directory = directory;
        this.slots = slots;
        this.planned = planned;
        this.mark = mark;
    }

    /** For answers about a roster of a problem. */
    static CoffeeText of(Directory directory, Roster roster) {
        return new CoffeeText(
                directory,
                new SlotText(new VisitPlaces(directory, roster), new VisitNames(directory)),
                PlannedTalk.of(roster, directory),
                roster.mark());
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

    @Override
    public @Nullable LocalDate last(String supporter, String partner) {
        return TalkSeries.of(directory.partner(partner), directory).stream()
                .filter(series ->
                        series.supporter() == null || series.supporter().equals(supporter))
                .map(TalkSeries::rhythm)
                .flatMap(rhythm -> Stream.concat(
                        Stream.ofNullable(rhythm.last()), rhythm.held().stream().map(HeldTalk::date)))
                .max(Comparator.naturalOrder())
                .orElse(null);
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
        return SlotText.when(slot);
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
        return SlotText.change(change);
    }

    /** Where in the round it is and what it takes. */
    @Override
    public Message details(VisitSlot slot, int minutes) {
        List<Message> details = new ArrayList<>();
        details.add(slots.position(slot));
        details.add(SlotText.drives(slot));
        if (slot.waitingUsed() > 0 && slot.waitingUsed() == minutes + slot.extraDriveMinutes()) {
            details.add(Message.of("app.print.coffee.gap"));
        } else {
            details.addAll(SlotText.waiting(slot));
        }
        if (slot.ownTime()) {
            details.add(Message.of("app.print.coffee.own-time"));
        }
        details.addAll(SlotText.best(slot));
        return Message.joined("language.series", details);
    }

    /** {@code session of N.K.: Tue 24 Nov 14:20 -> 14:35} */
    @Override
    public Message move(VisitMove move) {
        return slots.move(move);
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
