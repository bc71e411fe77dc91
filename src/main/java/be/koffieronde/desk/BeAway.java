package be.koffieronde.desk;

import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes down that a supporter is away: in every problem of those dates, so that whoever plans again knows. */
public record BeAway(WarmRosters rosters) {

    private static final int TRIES = 8;
    private static final long MOST_DAYS = 366;

    /** A problem that was changed, and the version it has now. */
    public record Changed(String problem, long version) {}

    /** A problem with its supporters as they will be. */
    private record Change(Stored stored, Problem problem, List<Supporter> supporters) {

        boolean isNews() {
            return !supporters.equals(problem.supporters());
        }

        Changed asItIs() {
            return new Changed(stored.id(), stored.version());
        }

        Changed keep(Tx tx, String author) {
            return new Changed(
                    stored.id(),
                    new CentreProblems(tx)
                            .replace(stored.id(), stored.version(), problem.withSupporters(supporters), author));
        }
    }

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
        for (int i = 1; ; i++) {
            try {
                return tried(own, away);
            } catch (VersionConflictException e) {
                // Somebody changed a problem in between; it is changed once more.
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private List<Changed> tried(LogHeld.Own own, AbsenceRequest away) {
        Database database = rosters.database();
        List<Change> changes = database.read(own.centre(), tx -> new Problems(tx).all()).stream()
                .filter(stored -> has(stored, away))
                .flatMap(stored -> change(stored, own, away).stream())
                .toList();
        if (changes.isEmpty()) {
            throw new InvalidInputException(Fault.of("desk.no-problem", away.from(), away.until()));
        }
        if (changes.stream().noneMatch(Change::isNews)) {
            return changes.stream().map(Change::asItIs).toList();
        }
        return database.write(own.centre(), tx -> {
            tell(tx, own, away);
            return changes.stream()
                    .map(change -> change.isNews() ? change.keep(tx, own.author()) : change.asItIs())
                    .toList();
        });
    }

    private static boolean has(Stored stored, AbsenceRequest away) {
        LocalDate first = LocalDate.parse(stored.firstDay());
        return !away.until().isBefore(first) && away.from().isBefore(first.plusWeeks(stored.weeks()));
    }

    private Optional<Change> change(Stored stored, LogHeld.Own own, AbsenceRequest away) {
        Problem problem =
                rosters.problem(own.centre(), stored.id(), stored.version()).problem();
        if (problem.supporters().stream().noneMatch(one -> one.id().equals(own.supporter()))) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                stored,
                problem,
                problem.supporters().stream()
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
