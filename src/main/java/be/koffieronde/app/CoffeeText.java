package be.koffieronde.app;

import be.koffieronde.format.CoffeeJson;
import be.koffieronde.language.DayNames;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Clock;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.HeldTalk;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.TalkSlot;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.talks.PlannedTalk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where talks fit, in words: texts without indentation or line breaks. Pupils by name, never what support they get. */
public final class CoffeeText implements CoffeeJson.Words {

    private final Directory directory;
    private final Map<String, Visit> visits;
    private final VisitNames names;
    private final DayNames days;
    private final Vocabulary words;
    private final List<PlannedTalk> planned;
    private final String mark;

    /** @param visits all of the roster by id */
    CoffeeText(Directory directory, Map<String, Visit> visits, Roster roster, Language language) {
        this.directory = directory;
        this.visits = visits;
        names = new VisitNames(directory, language);
        days = new DayNames(language);
        words = Vocabulary.of(language);
        planned = PlannedTalk.of(roster, directory);
        mark = roster.mark();
    }

    /** {@code An and juf Heidi (De Brug), 15 min: a talk is due, worth 150 points} */
    public String title(TalkAnswer answer) {
        return say(
                "app.print.coffee.title",
                supporter(answer.supporter()),
                partner(answer.partner()),
                school(answer.partner()),
                answer.minutes(),
                standing(answer));
    }

    @Override
    public String standing(TalkAnswer answer) {
        return answer.value() > 0
                ? say("app.print.coffee.a-talk-is-due", answer.value())
                : say("app.print.coffee.extra", standing(answer.supporter(), answer.partner()));
    }

    /** {@code due, worth 150 points}; of a talk that nobody misses, whether there is one already. */
    @Override
    public String standing(String supporter, TalkOutlook outlook) {
        return outlook.value() > 0
                ? say("app.print.coffee.due", outlook.value())
                : standing(supporter, outlook.partner());
    }

    /**
     * {@code one was held on Mon 23 Nov; one is planned on Tue 24 Nov 10:25 with Raf}, or {@code none is due}.
     */
    private String standing(String supporter, String partner) {
        List<String> held = held(partner).stream()
                .map(talk -> days.day(talk.date()) + with(talk.supporter(), supporter))
                .toList();
        List<String> times = planned.stream()
                .filter(talk -> talk.partner().equals(partner))
                .map(talk -> time(talk, supporter))
                .toList();
        String standing = Stream.of(
                        counted(held, "app.print.coffee.held.one", "app.print.coffee.held.several"),
                        counted(times, "app.print.coffee.planned.one", "app.print.coffee.planned.several"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return standing.isEmpty() ? say("app.print.coffee.none-due") : standing;
    }

    private List<HeldTalk> held(String partner) {
        TalkRhythm rhythm = directory.rhythm(directory.partner(partner));
        return rhythm == null ? List.of() : rhythm.held();
    }

    /** {@code one is planned on …}, {@code 2 are planned on … and …}; empty if there are none. */
    private String counted(List<String> times, String one, String several) {
        if (times.isEmpty()) {
            return "";
        }
        return times.size() == 1
                ? say(one, times.get(0))
                : say(several, times.size(), Message.joined("language.and", times));
    }

    private String time(PlannedTalk talk, String supporter) {
        return days.day(talk.date()) + " " + Clock.format(talk.start()) + with(talk.supporter(), supporter);
    }

    /** Nothing if it is the one who asks; who left since has no name. */
    private String with(String other, String supporter) {
        if (other.equals(supporter)) {
            return "";
        }
        return say(
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
    public String when(TalkSlot slot) {
        String day = days.day(slot.date());
        return slot.from() == slot.to()
                ? say("app.print.coffee.start", day, Clock.format(slot.from()))
                : say("app.print.coffee.start-to", day, Clock.format(slot.from()), Clock.format(slot.to()));
    }

    /** {@code Tue 24 Nov 10:25-10:40}, or the day alone. */
    public String when(TalkBlock block) {
        String day = days.day(block.date());
        return block.window() == null ? day : day + " " + block.window();
    }

    /** {@code +188 points} */
    public String change(Score change) {
        return change.hard() == 0 && change.medium() == 0
                ? say("app.print.coffee.points", change.soft())
                : change.toString();
    }

    /** Where in the round it is and what it takes. */
    @Override
    public String details(TalkSlot slot, int minutes) {
        List<String> details = new ArrayList<>();
        details.add(position(slot));
        details.add(drives(slot));
        if (slot.waitingUsed() > 0 && slot.waitingUsed() == minutes + slot.extraDriveMinutes()) {
            details.add(say("app.print.coffee.gap"));
        } else if (slot.waitingUsed() != 0) {
            details.add(
                    slot.waitingUsed() > 0
                            ? say("app.print.coffee.less-waiting", slot.waitingUsed())
                            : say("app.print.coffee.more-waiting", -slot.waitingUsed()));
        }
        if (slot.ownTime()) {
            details.add(say("app.print.coffee.own-time"));
        }
        if (slot.best() != slot.from() || slot.to() != slot.from()) {
            details.add(say("app.print.coffee.best", Clock.format(slot.best())));
        }
        return String.join("; ", details);
    }

    private String position(TalkSlot slot) {
        String after = where(slot.after());
        String before = where(slot.before());
        if (after == null) {
            return before == null ? say("app.print.coffee.alone") : say("app.print.coffee.first", before);
        }
        return before == null ? say("app.print.coffee.last", after) : say("app.print.coffee.between", after, before);
    }

    private @Nullable String where(@Nullable String visit) {
        return visit == null ? null : "%s (%s)".formatted(names.brief(visit(visit)), names.place(visit(visit)));
    }

    private String drives(TalkSlot slot) {
        int drive = slot.extraDriveMinutes();
        int commute = slot.extraCommuteMinutes();
        if (drive == 0 && commute == 0) {
            return say("app.print.coffee.no-drive");
        }
        List<String> drives = new ArrayList<>();
        if (drive != 0) {
            drives.add(say("app.print.coffee.drive", drive));
        }
        if (commute != 0) {
            drives.add(say("app.print.coffee.commute", commute));
        }
        return String.join("; ", drives);
    }

    /** {@code session of N.K.: Tue 24 Nov 14:20 -> 14:35} */
    @Override
    public String move(VisitMove move) {
        String what = names.brief(visit(move.visit()));
        String from = days.day(move.date()) + " " + Clock.format(move.start());
        LocalDate to = move.newDate();
        if (to == null) {
            return say("app.print.coffee.move.out", what, from);
        }
        String day = to.equals(move.date()) ? "" : days.day(to) + " ";
        return "%s: %s -> %s%s".formatted(what, from, day, Clock.format(move.newStart()));
    }

    @Override
    public String code(TalkSlot slot) {
        return new SlotCode(slot.date(), slot.best(), mark).toString();
    }

    /** {@code fits Tue 24 Nov 14:20, +188 points}, or the main obstacle. */
    public String best(TalkOutlook outlook) {
        TalkSlot slot = outlook.best();
        if (slot != null) {
            return say(
                    slot.moves().isEmpty() ? "app.print.coffee.fits" : "app.print.coffee.fits.moving",
                    days.day(slot.date()),
                    Clock.format(slot.best()),
                    change(slot.scoreChange()));
        }
        if (outlook.cause() != null) {
            return say("app.print.coffee.nowhere", outlook.cause());
        }
        TalkBlock block = outlook.obstacle();
        return block == null
                ? say("app.print.coffee.nowhere.nothing")
                : say("app.print.coffee.nowhere.block", when(block), block.text());
    }

    private String say(String code, Object... values) {
        return words.say(Message.of(code, values));
    }

    private Visit visit(String id) {
        return Objects.requireNonNull(visits.get(id));
    }
}
