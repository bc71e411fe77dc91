package be.koffieronde.problem;

import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedWindows;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the visits that follow from a problem (section 3 of docs/problem-format.md). */
public final class Visits {

    /** Urgency of a talk with somebody never met, and the most any talk can have. */
    private static final double MOST_URGENT = 3;

    /** Below this urgency a talk is not due yet. */
    public static final double LEAST_URGENT = 0.5;

    /** Points that the absence of a talk which is just due costs, before weights. */
    public static final int VALUE_WHEN_DUE = 200;

    private final Directory directory;
    private final Calendar calendar;

    private Visits(Directory directory) {
        this.directory = directory;
        this.calendar = directory.problem().calendar();
    }

    /** All visits: sessions, meetings, talks, commitments, each in the problem's order. A directory makes them once. */
    public static List<Visit> of(Directory directory) {
        return directory.visits();
    }

    /** @param before of another problem, which some of them may be taken from */
    static MadeVisits make(Directory directory, Optional<MadeVisits> before) {
        Visits maker = new Visits(directory);
        Problem problem = directory.problem();
        MadeVisits made = new MadeVisits(problem);
        Optional<MadeVisits> alike = before.filter(others -> others.areAlike(problem));
        problem.pupils()
                .forEach(pupil -> made.add(
                        pupil, alike.flatMap(others -> others.of(pupil)).orElseGet(() -> maker.sessions(pupil))));
        problem.meetings().forEach(meeting -> made.add(List.of(maker.meeting(meeting))));
        problem.partners()
                .forEach(partner -> made.add(
                        partner, alike.flatMap(others -> others.of(partner)).orElseGet(() -> maker.talks(partner))));
        problem.commitments().forEach(commitment -> made.add(maker.commitments(commitment)));
        return made;
    }

    /** The same, and after them the extra talks that a roster brings along. All their partners must be known. */
    public static List<Visit> of(Directory directory, List<ExtraTalk> extraTalks) {
        List<Visit> visits = new ArrayList<>(of(directory));
        Map<String, Integer> numbers = new HashMap<>();
        for (ExtraTalk talk : extraTalks) {
            visits.add(extra(directory, talk, numbers.merge(talk.partner(), 1, Integer::sum)));
        }
        return visits;
    }

    /**
     * An extra talk with a partner who must be known.
     *
     * @param number among the extra talks with that partner, from 1
     */
    public static TalkVisit extra(Directory directory, ExtraTalk talk, int number) {
        Partner partner = directory.partner(talk.partner());
        DatedWindows windows = new Visits(directory).talkWindows(partner, day -> true);
        String id = extraId(talk, number);
        String place = directory.school(partner.school()).location();
        return new TalkVisit(id, partner, talk.supporter(), true, talk.minutes(), 0, place, windows);
    }

    /** Id of an extra talk; {@code number} is among those with its partner, from 1. */
    public static String extraId(ExtraTalk talk, int number) {
        return "talk/" + talk.partner() + "/extra/" + number;
    }

    private List<Visit> sessions(Pupil pupil) {
        return pupil.needs().stream()
                .flatMap(need -> sessions(pupil, need).stream())
                .toList();
    }

    private List<Visit> sessions(Pupil pupil, Need need) {
        List<Pupil> pupils = directory.participants(pupil, need);
        String place = directory.school(pupil.school()).location();
        List<Visit> sessions = new ArrayList<>();
        for (int week = 1; week <= calendar.weeks(); week++) {
            if (!need.term().isIn(week, calendar)) {
                continue;
            }
            int thisWeek = week;
            DatedWindows windows = sessionWindows(pupils, need, day -> calendar.week(day) == thisWeek);
            for (int number = 1; number <= need.sessionsPerWeek(); number++) {
                String id = "support/%s/%d/%d".formatted(need.id(), week, number);
                sessions.add(new SupportVisit(id, pupils, need, week, number, place, windows));
            }
        }
        if (need.owed() > 0) {
            DatedWindows windows = sessionWindows(pupils, need, day -> true);
            for (int number = 1; number <= need.owed(); number++) {
                String id = "support/%s/makeup/%d".formatted(need.id(), number);
                sessions.add(new SupportVisit(id, pupils, need, 0, number, place, windows));
            }
        }
        return sessions;
    }

    /** When all the pupils are there. */
    private DatedWindows sessionWindows(List<Pupil> pupils, Need need, IntPredicate days) {
        School school = directory.school(pupils.get(0).school());
        WeekWindows when = need.when() == null ? school.lessons() : need.when();
        return atSchool(
                school,
                day -> {
                    List<Window> windows = when.on(calendar.weekday(day));
                    for (Pupil pupil : pupils) {
                        windows = cut(windows, pupil.there(calendar.date(day)));
                    }
                    return windows;
                },
                day -> days.test(day) && need.term().includes(calendar.date(day)));
    }

    private MeetingVisit meeting(Meeting meeting) {
        School school =
                directory.school(directory.partner(meeting.partners().get(0)).school());
        String location = meeting.location() == null ? school.location() : meeting.location();
        DatedWindows windows = atSchool(
                school,
                day -> meeting.when() == null
                        ? allFree(meeting.partners(), day)
                        : meeting.when().on(calendar.weekday(day)),
                day -> true);
        return new MeetingVisit("meeting/" + meeting.id(), meeting, location, windows);
    }

    private List<Window> allFree(List<String> partners, int day) {
        return partners.stream()
                .map(id -> free(directory.partner(id), day))
                .reduce(Window::intersect)
                .orElse(List.of());
    }

    private List<Window> free(Partner partner, int day) {
        return partner.absences().contains(calendar.date(day)) ? List.of() : partner.free(calendar.date(day));
    }

    private List<Visit> talks(Partner partner) {
        TalkRhythm rhythm = directory.rhythm(partner);
        if (rhythm == null || directory.pupilsOf(partner).isEmpty()) {
            return List.of();
        }
        List<String> pairs = rhythm.with() == With.EACH ? directory.pairsOf(partner) : List.of();
        if (pairs.isEmpty()) {
            return talks(partner, rhythm, null);
        }
        return pairs.stream()
                .flatMap(supporter -> talks(partner, rhythm.of(supporter), supporter).stream())
                .toList();
    }

    /** @param supporter of whom they are; null: of anyone */
    private List<Visit> talks(Partner partner, TalkRhythm rhythm, @Nullable String supporter) {
        List<Visit> talks = new ArrayList<>();
        if (urgency(rhythm, calendar.firstDay()) < LEAST_URGENT) {
            return talks;
        }
        String series = supporter == null ? partner.id() : partner.id() + "/with/" + supporter;
        String place = directory.school(partner.school()).location();
        int every = rhythm.everyWeeks();
        for (int number = 1; number <= Math.max(1, calendar.weeks() / every); number++) {
            if (rhythm.isHeld(number, calendar)) {
                continue;
            }
            int firstWeek = rhythm.firstWeek(number);
            int lastWeek = Math.min(calendar.weeks(), number * every);
            DatedWindows windows =
                    talkWindows(partner, day -> firstWeek <= calendar.week(day) && calendar.week(day) <= lastWeek);
            double urgency = number == 1 ? urgency(rhythm, calendar.firstDay()) : 1;
            long value = (long) Math.floor(VALUE_WHEN_DUE * urgency + 0.5);
            String id = "talk/%s/%d".formatted(series, number);
            talks.add(new TalkVisit(id, partner, supporter, false, rhythm.minutes(), value, place, windows));
        }
        return talks;
    }

    private DatedWindows talkWindows(Partner partner, IntPredicate days) {
        return atSchool(directory.school(partner.school()), day -> free(partner, day), days);
    }

    /** How overdue a first talk is on a date: 1 is just due, {@value #MOST_URGENT} the most; never met counts as most. */
    public static double urgency(TalkRhythm rhythm, LocalDate date) {
        LocalDate last = rhythm.last();
        return last == null
                ? MOST_URGENT
                : Math.min(MOST_URGENT, ChronoUnit.DAYS.between(last, date) / 7.0 / rhythm.everyWeeks());
    }

    private List<CommitmentVisit> commitments(Commitment commitment) {
        String id = "commitment/" + commitment.id();
        LocalDate date = commitment.date();
        if (date != null) {
            return List.of(commitment(id, commitment, day -> day == calendar.day(date)));
        }
        return IntStream.rangeClosed(1, calendar.weeks())
                .mapToObj(week -> commitment(id + "/" + week, commitment, day -> calendar.week(day) == week))
                .toList();
    }

    private CommitmentVisit commitment(String id, Commitment commitment, IntPredicate days) {
        DatedWindows windows = dated(days, day -> commitment.timing().on(calendar.weekday(day)));
        return new CommitmentVisit(id, commitment, windows);
    }

    private DatedWindows atSchool(School school, IntFunction<List<Window>> when, IntPredicate days) {
        return dated(days, day -> cut(when.apply(day), school.open(calendar.date(day))));
    }

    /** The parts of windows within others; null: all of them. */
    private static List<Window> cut(List<Window> windows, @Nullable List<Window> within) {
        return within == null ? Window.byStart(windows) : Window.intersect(windows, within);
    }

    private DatedWindows dated(IntPredicate days, IntFunction<List<Window>> windows) {
        List<List<Window>> dated = new ArrayList<>();
        for (int day = 0; day < calendar.days(); day++) {
            boolean isOn = days.test(day) && !calendar.isClosed(day);
            dated.add(isOn ? List.copyOf(windows.apply(day)) : List.of());
        }
        return new DatedWindows(dated);
    }
}
