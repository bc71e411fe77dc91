package be.koffieronde.desk;

import be.koffieronde.desk.ProblemChanges.Changed;
import be.koffieronde.desk.ProblemChanges.Made;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes down that a supporter is away: in every problem of those dates, so that whoever plans again knows.
 *
 * @param title of the appointments that stand for a time in the middle of a day
 */
public record BeAway(PublishedWeeks weeks, String title) {

    private static final long MOST_DAYS = 366;

    /**
     * Writes it down.
     *
     * @return the problems of the centre that have those dates; those that know it already are as they were
     * @throws InvalidInputException if there is none, or the dates are too many
     */
    public List<Changed> report(LogHeld.Own own, AbsenceRequest away) {
        check(away);
        return new ProblemChanges(weeks.rosters())
                .make(
                        own.centre(),
                        all -> ProblemChanges.of(all, away.from(), away.until()),
                        problem -> changed(problem, own, away),
                        own.author(),
                        (tx, made) -> told(tx, made, own, away));
    }

    /**
     * Takes it back, in every problem of those dates that has them away then; where none has, nothing changes.
     *
     * @throws InvalidInputException if the dates are too many
     */
    public void withdraw(LogHeld.Own own, AbsenceRequest away) {
        check(away);
        new ProblemChanges(weeks.rosters())
                .make(
                        own.centre(),
                        all -> ProblemChanges.of(all, away.from(), away.until()),
                        problem -> Optional.of(there(problem, own, away)),
                        own.author(),
                        (tx, made) -> {
                            if (made.isNews()) {
                                tell(tx, "withdraw-absence", own, away);
                            }
                            return made.problems();
                        });
    }

    private static void check(AbsenceRequest away) {
        if (away.until().isBefore(away.from())
                || away.until().toEpochDay() - away.from().toEpochDay() >= MOST_DAYS) {
            throw new InvalidInputException(Fault.of("desk.dates", away.from(), away.until()));
        }
    }

    private static Problem there(Problem problem, LogHeld.Own own, AbsenceRequest away) {
        Set<String> appointments = away.between() == null
                ? Set.of()
                : away.from()
                        .datesUntil(away.until().plusDays(1))
                        .map(date -> AwayTimes.appointment(own.supporter(), date, away.between()))
                        .collect(Collectors.toSet());
        return problem.withSupporters(problem.supporters().stream()
                        .map(one -> one.id().equals(own.supporter()) ? there(one, away) : one)
                        .toList())
                .withCommitments(problem.commitments().stream()
                        .filter(one -> !appointments.contains(one.id()))
                        .toList());
    }

    private static Supporter there(Supporter supporter, AbsenceRequest away) {
        Set<LocalDate> absences = new HashSet<>(supporter.absences());
        Map<LocalDate, List<Window>> on = new TreeMap<>(supporter.on().dates());
        away.from().datesUntil(away.until().plusDays(1)).forEach(date -> {
            Window usual = supporter.hours().get(date.getDayOfWeek());
            Window gone = away.between();
            List<Window> hours = on.get(date);
            if (gone == null || usual == null || usual.without(gone).isEmpty()) {
                absences.remove(date);
            } else if (hours != null && !hours.isEmpty()) {
                on.put(date, List.of(again(usual, gone, hours)));
                on.remove(date, List.of(usual));
            }
        });
        return supporter.withDates(absences, new DatedExceptions(on));
    }

    /** The hours of a date with a time added that was missing, within the usual ones. */
    private static Window again(Window usual, Window gone, List<Window> hours) {
        int from = Math.min(gone.from(), hours.get(0).from());
        int to = Math.max(gone.to(), hours.get(hours.size() - 1).to());
        return new Window(Math.max(from, usual.from()), Math.min(to, usual.to()));
    }

    private static List<Changed> told(Tx tx, Made made, LogHeld.Own own, AbsenceRequest away) {
        if (made.problems().isEmpty()) {
            throw new InvalidInputException(Fault.of("desk.no-problem", away.from(), away.until()));
        }
        if (made.isNews()) {
            tell(tx, "report-absence", own, away);
        }
        return made.problems();
    }

    private Optional<Problem> changed(Problem problem, LogHeld.Own own, AbsenceRequest away) {
        return problem.supporters().stream().noneMatch(one -> one.id().equals(own.supporter()))
                ? Optional.empty()
                : Optional.of(without(problem, own, away));
    }

    private Problem without(Problem problem, LogHeld.Own own, AbsenceRequest away) {
        List<Supporter> supporters = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>(problem.commitments());
        for (Supporter one : problem.supporters()) {
            boolean isOwn = one.id().equals(own.supporter());
            supporters.add(isOwn ? without(one, away, problem.calendar()) : one);
            if (isOwn && away.between() != null) {
                commitments.addAll(appointments(one, problem, own, away));
            }
        }
        return problem.withSupporters(supporters).withCommitments(commitments);
    }

    private static Supporter without(Supporter supporter, AbsenceRequest away, Calendar calendar) {
        Set<LocalDate> absences = new HashSet<>(supporter.absences());
        Map<LocalDate, List<Window>> on = new TreeMap<>(supporter.on().dates());
        dates(supporter, away, calendar)
                .forEach(date -> left(supporter, date, away).ifPresent(left -> {
                    if (left.isEmpty()) {
                        on.remove(date);
                        absences.add(date);
                    } else if (left.size() == 1) {
                        on.put(date, left);
                    }
                }));
        return supporter.withDates(absences, new DatedExceptions(on));
    }

    /** Those of the weeks on which the supporter is there. */
    private static Stream<LocalDate> dates(Supporter supporter, AbsenceRequest away, Calendar calendar) {
        return away.from()
                .datesUntil(away.until().plusDays(1))
                .filter(calendar::contains)
                .filter(date -> !supporter.absences().contains(date));
    }

    /** What is left of the working hours of a day; empty: all of them. */
    private static Optional<List<Window>> left(Supporter supporter, LocalDate date, AbsenceRequest away) {
        Window hours = supporter.on(date).hours();
        Window gone = away.between();
        if (gone == null) {
            return Optional.of(List.of());
        }
        return hours == null || hours.intersect(gone).isEmpty() ? Optional.empty() : Optional.of(hours.without(gone));
    }

    /** Somebody works before and after: for that time there is an appointment, where they would have been. */
    private List<Commitment> appointments(Supporter supporter, Problem problem, LogHeld.Own own, AbsenceRequest away) {
        Window gone = Objects.requireNonNull(away.between());
        Set<String> known = problem.commitments().stream().map(Commitment::id).collect(Collectors.toSet());
        return dates(supporter, away, problem.calendar())
                .filter(date -> left(supporter, date, away).stream().anyMatch(left -> left.size() > 1))
                .map(date -> new Commitment(
                        AwayTimes.appointment(supporter.id(), date, gone),
                        supporter.id(),
                        date,
                        gone,
                        place(supporter, problem, own, date, gone),
                        title))
                .filter(appointment -> !known.contains(appointment.id()))
                .toList();
    }

    private String place(Supporter supporter, Problem problem, LogHeld.Own own, LocalDate date, Window gone) {
        return weeks.of(own.centre(), date).stream()
                .flatMap(week -> new VisitPlaces(week.people(), week.judged().roster()).placed().stream())
                .filter(placed -> placed.supporter().equals(supporter.id())
                        && placed.date().equals(date))
                .filter(placed -> placed.start() < gone.to() && gone.from() < placed.end())
                .map(placed -> placed.visit().location())
                .filter(location ->
                        problem.locations().stream().anyMatch(one -> one.id().equals(location)))
                .findFirst()
                .orElse(supporter.home());
    }

    /** Planners are told who and when, never why. */
    private static void tell(Tx tx, String action, LogHeld.Own own, AbsenceRequest away) {
        Window between = away.between();
        String what = JsonLayout.line(new JsonObject()
                        .with("supporter", own.supporter())
                        .with("from", away.from().toString())
                        .with("until", away.until().toString())
                        .with("between", between == null ? null : between.toString())
                        .fields())
                .strip();
        new Trail(tx).record(own.author(), action, own.supporter(), what);
        new Trail(tx).tell("absence", what);
    }
}
