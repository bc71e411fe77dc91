package be.koffieronde.report.week;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Fact;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.report.week.Entry.Stop;
import be.koffieronde.report.week.SchoolWeek.Call;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A judged roster, looked up the ways its papers tell it: by supporter, by school, by talk. */
public final class WeekBook {

    private final TimedProblem input;
    private final Judgement judgement;
    private final List<Reason> reasons;
    private final List<String> unplanned;
    private final VisitPlaces places;
    private final Map<String, List<Placed>> placed;
    private final SchoolTimes schoolTimes;
    private final Set<LocalDate> shown;
    private final VisitNames names;
    private final @Nullable Reader reader;

    /**
     * Looks a roster up for everybody, or for one.
     *
     * @param reader null: everybody
     * @param reasons one for each visit the roster leaves out and that somebody could hold, in its order
     */
    public WeekBook(
            TimedProblem input, Roster roster, Judgement judgement, List<Reason> reasons, @Nullable Reader reader) {
        this.input = input;
        this.reader = reader;
        this.judgement = judgement;
        this.reasons = reasons;
        unplanned = roster.unplanned();
        names = new VisitNames(directory());
        places = new VisitPlaces(directory(), roster);
        placed = places.placed().stream().collect(Collectors.groupingBy(Placed::supporter));
        schoolTimes = new SchoolTimes(directory());
        shown = IntStream.range(0, calendar().weeks() * 7)
                .mapToObj(calendar()::date)
                .filter(this::isShown)
                .collect(Collectors.toSet());
    }

    private Stop stop(Placed placed) {
        return new Stop(
                placed.visit(),
                placed.start(),
                placed.end(),
                placed.planned().pinned(),
                names.standsInFor(placed.visit(), placed.supporter(), placed.date())
                        .orElse(null));
    }

    public Directory directory() {
        return input.directory();
    }

    public Problem problem() {
        return directory().problem();
    }

    public Judgement judgement() {
        return judgement;
    }

    /** Why each visit that concerns the reader is left out, in the roster's order. */
    public List<Reason> reasons() {
        return reader == null ? reasons : missing(reader);
    }

    private List<Reason> missing(Reader owner) {
        return reasons.stream()
                .filter(reason -> owner.misses(visit(reason.visit()), directory()))
                .toList();
    }

    /** Whether it is for one person or school alone. */
    public boolean isForOne() {
        return reader != null;
    }

    /** Whether weeks of supporters are told: not to schools, nor to partners. */
    public boolean knowsRounds(Audience audience) {
        return audience.sees(Fact.ROUNDS) && (reader == null || reader.audience() == Audience.SUPPORTER);
    }

    /** Whether it tells who comes to schools, or to a partner. */
    public boolean knowsSchools() {
        return reader == null || reader.audience() != Audience.SUPPORTER;
    }

    /** What the only reader is called; the problem's name if it is for everybody. */
    public String title() {
        return reader == null ? problem().name() : problem().name() + ", " + reader.name(directory());
    }

    /** Whose weeks it tells: everybody's, or the reader's; those of all who come if the reader is no supporter. */
    public List<Supporter> supporters() {
        return problem().supporters().stream()
                .filter(one -> reader == null
                        || reader.audience() != Audience.SUPPORTER
                        || reader.id().equals(one.id()))
                .toList();
    }

    public boolean concerns(Call call) {
        return reader == null
                || reader.isConcernedBy(call.stop().visit(), call.supporter().id(), directory());
    }

    /** Ids of all visits left out that concern the reader, also those that nobody could hold. */
    public List<String> unplanned() {
        return reader == null ? unplanned : unplanned(reader);
    }

    private List<String> unplanned(Reader owner) {
        return unplanned.stream()
                .filter(visit -> owner.misses(visit(visit), directory()))
                .toList();
    }

    public Visit visit(String id) {
        return places.visit(id);
    }

    /** The weeks of everybody, supporters in the problem's order. */
    public List<SupporterWeek> weeks(Supporter supporter) {
        return IntStream.rangeClosed(1, calendar().weeks())
                .mapToObj(week -> week(supporter, week))
                .toList();
    }

    private SupporterWeek week(Supporter supporter, int week) {
        List<DayPlan> days = IntStream.range((week - 1) * 7, week * 7)
                .mapToObj(calendar()::date)
                .filter(shown::contains)
                .map(date -> day(supporter, date))
                .toList();
        return new SupporterWeek(supporter, week, days);
    }

    /** Mondays to Fridays, and days of a weekend that somebody works. */
    private boolean isShown(LocalDate date) {
        return date.getDayOfWeek().getValue() <= 5
                || problem().supporters().stream()
                        .anyMatch(other -> other.hours().containsKey(date.getDayOfWeek())
                                || other.on(date).hours() != null
                                || !stops(other, date).isEmpty());
    }

    private Absence absence(Supporter supporter, LocalDate date) {
        if (calendar().isClosed(date)) {
            return Absence.CLOSED;
        }
        boolean isAway = supporter.away().contains(date) && supporter.hours().containsKey(date.getDayOfWeek());
        return isAway ? Absence.AWAY : Absence.OFF;
    }

    private DayPlan day(Supporter supporter, LocalDate date) {
        List<Stop> stops = stops(supporter, date);
        List<Entry> entries = Itinerary.of(stops, supporter, directory(), input.travel());
        List<Stop> inOrder =
                stops.stream().sorted(Comparator.comparingInt(Stop::from)).toList();
        return new DayPlan(
                date,
                calendar().isClosed(date) ? null : supporter.on(date).hours(),
                absence(supporter, date),
                entries,
                schoolTimes.pauses(date.getDayOfWeek(), inOrder),
                schoolTimes.noSchool(date));
    }

    private List<Stop> stops(Supporter supporter, LocalDate date) {
        return placed(supporter)
                .filter(placed -> placed.date().equals(date))
                .map(this::stop)
                .toList();
    }

    private Stream<Placed> placed(Supporter supporter) {
        return placed.getOrDefault(supporter.id(), List.of()).stream();
    }

    /** The schools to which anybody comes, or was to come, in the problem's order; or the partner whom it is for. */
    public List<SchoolBook> schoolBooks() {
        if (reader != null && reader.audience() == Audience.PARTNER) {
            return List.of(schoolBook(reader));
        }
        return problem().schools().stream()
                .map(school -> new Reader(Audience.SCHOOL, school.id()))
                .filter(school -> reader == null || reader.audience() == Audience.SUPPORTER || reader.equals(school))
                .map(this::schoolBook)
                .filter(school -> reader != null
                        || !school.weeks().isEmpty()
                        || !school.leftOut().isEmpty())
                .toList();
    }

    private SchoolBook schoolBook(Reader owner) {
        List<SchoolWeek> weeks = calls().stream()
                .filter(call ->
                        owner.isTold(call.stop().visit(), call.supporter().id(), directory()))
                .collect(Collectors.groupingBy(
                        call -> calendar().week(calendar().day(call.date())), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(week -> new SchoolWeek(week.getKey(), week.getValue()))
                .toList();
        return new SchoolBook(owner.audience(), owner.name(directory()), weeks, missing(owner), unplanned(owner));
    }

    /** Whom a visit is about. */
    public List<Pupil> pupils(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.pupils();
        }
        return visit instanceof MeetingVisit meeting
                ? Stream.ofNullable(meeting.meeting().pupil())
                        .map(directory()::pupil)
                        .toList()
                : List.of();
    }

    /** Pupils' teachers by name, each once. */
    public String teachers(List<Pupil> pupils) {
        return pupils.stream()
                .flatMap(pupil -> pupil.partners().stream())
                .distinct()
                .map(directory()::partner)
                .filter(partner -> partner.role().equals("TEACHER"))
                .map(Partner::name)
                .collect(Collectors.joining(", "));
    }

    /** All that is planned: by date and start, then supporters in the problem's order. */
    public List<Call> calls() {
        return problem().supporters().stream()
                .flatMap(supporter -> placed(supporter).map(placed -> new Call(placed.date(), supporter, stop(placed))))
                .sorted(Comparator.comparing(Call::date)
                        .thenComparingInt(call -> call.stop().from()))
                .toList();
    }

    /** All talks due, in the problem's order. */
    public List<DueTalk> talks() {
        Map<String, Call> planned = new HashMap<>();
        calls().forEach(call -> planned.put(call.stop().visit().id(), call));
        return places.visits().stream()
                .filter(TalkVisit.class::isInstance)
                .map(TalkVisit.class::cast)
                .filter(talk -> !talk.isExtra())
                .map(talk -> new DueTalk(
                        talk, Objects.requireNonNull(directory().rhythm(talk.partner())), planned.get(talk.id())))
                .toList();
    }

    public Calendar calendar() {
        return problem().calendar();
    }
}
