package be.koffieronde.desk;

import be.koffieronde.desk.ProblemChanges.Changed;
import be.koffieronde.desk.ProblemChanges.Made;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes down that a supporter is away: in every problem of those dates, so that whoever plans again knows. */
public record BeAway(WarmRosters rosters) {

    private static final long MOST_DAYS = 366;

    /**
     * Writes it down.
     *
     * @return the problems of the centre that have those dates; those that know it already are as they were
     * @throws InvalidInputException if there is none, or no single window of work would be left of a day
     */
    public List<Changed> report(LogHeld.Own own, AbsenceRequest away) {
        if (away.until().isBefore(away.from())
                || away.until().toEpochDay() - away.from().toEpochDay() >= MOST_DAYS) {
            throw new InvalidInputException(Fault.of("desk.dates", away.from(), away.until()));
        }
        return new ProblemChanges(rosters)
                .make(
                        own.centre(),
                        all -> ProblemChanges.of(all, away.from(), away.until()),
                        problem -> changed(problem, own, away),
                        own.author(),
                        (tx, made) -> told(tx, made, own, away));
    }

    private static List<Changed> told(Tx tx, Made made, LogHeld.Own own, AbsenceRequest away) {
        if (made.problems().isEmpty()) {
            throw new InvalidInputException(Fault.of("desk.no-problem", away.from(), away.until()));
        }
        if (made.isNews()) {
            tell(tx, own, away);
        }
        return made.problems();
    }

    private static Optional<Problem> changed(Problem problem, LogHeld.Own own, AbsenceRequest away) {
        return problem.supporters().stream().noneMatch(one -> one.id().equals(own.supporter()))
                ? Optional.empty()
                : Optional.of(problem.withSupporters(problem.supporters().stream()
                        .map(one -> one.id().equals(own.supporter()) ? without(one, away, problem.calendar()) : one)
                        .toList()));
    }

    private static Supporter without(Supporter supporter, AbsenceRequest away, Calendar calendar) {
        Set<LocalDate> absences = new HashSet<>(supporter.absences());
        Map<LocalDate, List<Window>> on = new TreeMap<>(supporter.on().dates());
        away.from()
                .datesUntil(away.until().plusDays(1))
                .filter(calendar::contains)
                .filter(date -> !absences.contains(date))
                .forEach(date -> left(supporter, date, away).ifPresent(left -> {
                    if (left.isEmpty()) {
                        on.remove(date);
                        absences.add(date);
                    } else {
                        on.put(date, left);
                    }
                }));
        return supporter.withDates(absences, new DatedExceptions(on));
    }

    /** What is left of the working hours of a day: none or one window; empty: all of them. */
    private static Optional<List<Window>> left(Supporter supporter, LocalDate date, AbsenceRequest away) {
        Window hours = supporter.on(date).hours();
        Window gone = away.between();
        if (gone == null) {
            return Optional.of(List.of());
        } else if (hours == null || gone.to() <= hours.from() || hours.to() <= gone.from()) {
            return Optional.empty();
        } else if (gone.from() > hours.from() && gone.to() < hours.to()) {
            throw new InvalidInputException(Fault.of("desk.away-between", gone, hours, date));
        }
        int from = gone.from() <= hours.from() ? gone.to() : hours.from();
        int to = gone.to() >= hours.to() ? gone.from() : hours.to();
        return Optional.of(from < to ? List.of(new Window(from, to)) : List.of());
    }

    /** Planners are told who and when, never why. */
    private static void tell(Tx tx, LogHeld.Own own, AbsenceRequest away) {
        String what = JsonLayout.line(Map.of(
                        "supporter",
                        own.supporter(),
                        "from",
                        away.from().toString(),
                        "until",
                        away.until().toString()))
                .strip();
        new Trail(tx).record(own.author(), "report-absence", own.supporter(), what);
        new Trail(tx).tell("absence", what);
    }
}
