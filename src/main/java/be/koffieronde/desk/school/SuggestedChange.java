package be.koffieronde.desk.school;

import be.koffieronde.desk.ProblemChanges;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.School;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.store.week.Problems.Stored;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a suggestion changes in problems: free moments, duties, absences and closed days.
 *
 * @param school id
 * @param today what holds every week holds from now on
 */
record SuggestedChange(String school, Suggested said, LocalDate today) {

    private static final int DAY = 24 * 60;

    /** The problems that it is about: those of its dates; without dates those that are not over, else the last. */
    List<Stored> about(List<Stored> problems) {
        if (said.date() != null) {
            return ProblemChanges.of(problems, said.from(), said.last());
        }
        List<Stored> going = problems.stream()
                .filter(stored -> ProblemChanges.end(stored).isAfter(today))
                .toList();
        return going.isEmpty()
                ? problems.stream()
                        .max(Comparator.comparing(Stored::firstDay))
                        .map(List::of)
                        .orElse(List.of())
                : going;
    }

    /** A problem with it; empty if the problem has nobody whom it is about. */
    Optional<Problem> in(Problem problem) {
        return switch (said.kind()) {
            case DUTY -> changed(problem, said.date() == null ? this::onDuty : one -> withoutMinutes(one, problem));
            case ABSENCE ->
                changed(
                        problem,
                        said.between() == null ? one -> away(one, problem) : one -> withoutMinutes(one, problem));
            case FREE -> changed(problem, this::free);
            case CLOSED -> closed(problem);
            case WORDS, TALK -> Optional.empty();
        };
    }

    private Optional<Problem> changed(Problem problem, UnaryOperator<Partner> change) {
        return problem.partners().stream().noneMatch(this::isMeant)
                ? Optional.empty()
                : Optional.of(problem.withPartners(problem.partners().stream()
                        .map(one -> isMeant(one) ? change.apply(one) : one)
                        .toList()));
    }

    private boolean isMeant(Partner partner) {
        return partner.id().equals(said.partner());
    }

    private Partner onDuty(Partner partner) {
        DayOfWeek day = Objects.requireNonNull(said.day());
        Window watch = Objects.requireNonNull(said.between());
        List<Window> before = partner.duties().on(day);
        if (Window.anyContains(before, watch.from(), watch.to())) {
            return partner;
        }
        List<Window> after = new ArrayList<>(before);
        after.add(watch);
        after.sort(Window.BY_START);
        Map<DayOfWeek, List<Window>> duties = new EnumMap<>(DayOfWeek.class);
        duties.putAll(partner.duties().days());
        duties.put(day, after);
        return partner.withFree(partner.free(), new WeekWindows(duties));
    }

    /** Duties leave what is said to be free. */
    private Partner free(Partner partner) {
        WeekWindows free = Objects.requireNonNull(said.free());
        Map<DayOfWeek, List<Window>> duties = new EnumMap<>(DayOfWeek.class);
        partner.duties().days().forEach((day, watches) -> {
            List<Window> left = without(watches, free.on(day));
            if (!left.isEmpty()) {
                duties.put(day, left);
            }
        });
        return partner.withFree(free, new WeekWindows(duties));
    }

    private Partner away(Partner partner, Problem problem) {
        Set<LocalDate> absences = new HashSet<>(partner.absences());
        Map<LocalDate, List<Window>> on = new TreeMap<>(partner.on().dates());
        dates(problem).forEach(date -> {
            on.remove(date);
            absences.add(date);
        });
        return partner.withDates(absences, new DatedExceptions(on));
    }

    private Partner withoutMinutes(Partner partner, Problem problem) {
        List<Window> gone = List.of(Objects.requireNonNull(said.between()));
        Map<LocalDate, List<Window>> on = new TreeMap<>(partner.on().dates());
        dates(problem).stream()
                .filter(date -> !partner.absences().contains(date))
                .forEach(date -> {
                    List<Window> left = without(partner.free(date), gone);
                    if (!left.equals(partner.free(date))) {
                        on.put(date, left);
                    }
                });
        return partner.withDates(partner.absences(), new DatedExceptions(on));
    }

    private Optional<Problem> closed(Problem problem) {
        return problem.schools().stream().noneMatch(one -> one.id().equals(school))
                ? Optional.empty()
                : Optional.of(problem.withSchools(problem.schools().stream()
                        .map(one -> one.id().equals(school) ? closed(one, problem) : one)
                        .toList()));
    }

    private School closed(School one, Problem problem) {
        Set<LocalDate> closed = new HashSet<>(one.closedDays());
        Map<LocalDate, List<Window>> on = new TreeMap<>(one.on().dates());
        dates(problem).stream().filter(date -> !closed.contains(date)).forEach(date -> {
            List<Window> open = Objects.requireNonNullElse(one.open(date), List.of(new Window(0, DAY)));
            List<Window> left = said.half() == null
                    ? List.of()
                    : without(open, List.of(said.half().of(one, date.getDayOfWeek())));
            if (left.isEmpty()) {
                on.remove(date);
                closed.add(date);
            } else if (!left.equals(open)) {
                on.put(date, left);
            }
        });
        return one.withDates(closed, new DatedExceptions(on));
    }

    private List<LocalDate> dates(Problem problem) {
        return said.from()
                .datesUntil(said.last().plusDays(1))
                .filter(problem.calendar()::contains)
                .toList();
    }

    private static List<Window> without(List<Window> windows, List<Window> gone) {
        List<Window> left = windows;
        for (Window one : gone) {
            left = left.stream().flatMap(window -> window.without(one).stream()).toList();
        }
        return left;
    }
}
