package be.koffieronde.report;

import be.koffieronde.app.Judgement;
import be.koffieronde.app.ProblemInput;
import be.koffieronde.app.Reason;
import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.report.Entry.Stop;
import be.koffieronde.report.SchoolWeek.Call;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A judged roster, looked up the ways its papers tell it: by supporter, by school, by talk. */
final class WeekBook {

    private final ProblemInput input;
    private final Judgement judgement;
    private final List<Reason> reasons;
    private final List<String> unplanned;
    private final Map<String, Visit> visits;
    private final Map<String, Map<LocalDate, List<Stop>>> rounds = new LinkedHashMap<>();
    private final Map<String, School> schoolsByLocation = new HashMap<>();
    private final SchoolTimes schoolTimes;

    /** @param reasons one for each visit the roster leaves out and that somebody could hold, in its order */
    WeekBook(ProblemInput input, Roster roster, Judgement judgement, List<Reason> reasons) {
        this.input = input;
        this.judgement = judgement;
        this.reasons = reasons;
        unplanned = roster.unplanned();
        visits = Visits.of(directory(), roster.extraTalks()).stream()
                .collect(Collectors.toMap(Visit::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        problem().schools().forEach(school -> schoolsByLocation.putIfAbsent(school.location(), school));
        schoolTimes = new SchoolTimes(directory());
        roster.rounds().forEach(this::enter);
    }

    private void enter(RosterRound round) {
        List<Stop> stops = round.visits().stream()
                .map(planned -> new Stop(visit(planned.id()), planned.start(), planned.end(), planned.pinned()))
                .toList();
        if (!stops.isEmpty()) {
            rounds.computeIfAbsent(round.supporter(), id -> new HashMap<>()).put(round.date(), stops);
        }
    }

    Directory directory() {
        return input.directory();
    }

    Problem problem() {
        return directory().problem();
    }

    Judgement judgement() {
        return judgement;
    }

    /** Why each visit is left out, in the roster's order. */
    List<Reason> reasons() {
        return reasons;
    }

    /** Ids of all visits that are left out, also those that nobody could hold. */
    List<String> unplanned() {
        return unplanned;
    }

    Visit visit(String id) {
        return Objects.requireNonNull(visits.get(id));
    }

    /** The weeks of everybody, supporters in the problem's order. */
    List<SupporterWeek> weeks(Supporter supporter) {
        return IntStream.rangeClosed(1, calendar().weeks())
                .mapToObj(week -> week(supporter, week))
                .toList();
    }

    private SupporterWeek week(Supporter supporter, int week) {
        List<DayPlan> days = IntStream.range((week - 1) * 7, week * 7)
                .mapToObj(calendar()::date)
                .filter(this::isShown)
                .map(date -> day(supporter, date))
                .toList();
        return new SupporterWeek(supporter, week, days);
    }

    private boolean isShown(LocalDate date) {
        return date.getDayOfWeek().getValue() <= 5
                || problem().supporters().stream()
                        .anyMatch(other -> other.hours().containsKey(date.getDayOfWeek())
                                || !stops(other, date).isEmpty());
    }

    private DayPlan day(Supporter supporter, LocalDate date) {
        List<Stop> stops = stops(supporter, date);
        List<Entry> entries = Itinerary.of(stops, supporter, directory(), input.travel());
        boolean isOff =
                supporter.absences().contains(date) || calendar().closedDays().contains(date);
        List<Stop> inOrder =
                stops.stream().sorted(Comparator.comparingInt(Stop::from)).toList();
        return new DayPlan(
                date,
                isOff ? null : supporter.hours().get(date.getDayOfWeek()),
                entries,
                schoolTimes.pauses(date.getDayOfWeek(), inOrder),
                schoolTimes.noSchool(date));
    }

    private List<Stop> stops(Supporter supporter, LocalDate date) {
        return rounds.getOrDefault(supporter.id(), Map.of()).getOrDefault(date, List.of());
    }

    /** The weeks of the schools to which anybody comes, in the problem's order; weeks without visits are left out. */
    List<SchoolWeek> schoolWeeks() {
        Map<School, List<Call>> bySchool = new LinkedHashMap<>();
        problem().schools().forEach(school -> bySchool.put(school, new ArrayList<>()));
        calls().forEach(call -> school(call.stop().visit())
                .ifPresent(
                        school -> Objects.requireNonNull(bySchool.get(school)).add(call)));
        List<SchoolWeek> weeks = new ArrayList<>();
        bySchool.forEach((school, calls) -> calls.stream()
                .collect(
                        Collectors.groupingBy(call -> calendar().week(calendar().day(call.date()))))
                .forEach((week, inWeek) -> weeks.add(new SchoolWeek(school, week, inWeek))));
        return weeks;
    }

    /** All that is planned: by date and start, then supporters in the problem's order. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Supporter supporter : problem().supporters()) {
            rounds.getOrDefault(supporter.id(), Map.of())
                    .forEach((date, stops) -> stops.forEach(stop -> calls.add(new Call(date, supporter, stop))));
        }
        calls.sort(Comparator.comparing(Call::date)
                .thenComparingInt(call -> call.stop().from()));
        return calls;
    }

    /** The school a visit is at or for; empty if it is elsewhere. */
    Optional<School> school(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return Optional.of(directory().school(session.pupil().school()));
        } else if (visit instanceof TalkVisit talk) {
            return Optional.of(directory().school(talk.partner().school()));
        } else if (visit instanceof MeetingVisit meeting && meeting.meeting().location() == null) {
            String first = meeting.meeting().partners().get(0);
            return Optional.of(directory().school(directory().partner(first).school()));
        }
        return Optional.ofNullable(schoolsByLocation.get(visit.location()));
    }

    /** All talks due, in the problem's order. */
    List<DueTalk> talks() {
        Map<String, Call> planned = new HashMap<>();
        calls().forEach(call -> planned.put(call.stop().visit().id(), call));
        return visits.values().stream()
                .filter(TalkVisit.class::isInstance)
                .map(TalkVisit.class::cast)
                .filter(talk -> !talk.isExtra())
                .map(talk -> new DueTalk(
                        talk, Objects.requireNonNull(directory().rhythm(talk.partner())), planned.get(talk.id())))
                .toList();
    }

    Calendar calendar() {
        return problem().calendar();
    }
}
