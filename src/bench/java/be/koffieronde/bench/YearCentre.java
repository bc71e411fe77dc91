package be.koffieronde.bench;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.RollingHorizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A centre as it changes through the year: pupils come and leave, people are ill, schools close for half a day. */
final class YearCentre {

    private static final int NOON = 12 * 60;
    private static final int WEEKS_BEFORE_LEAVING = 2;

    private final Problem first;
    private final List<Supporter> supporters;
    private final List<School> schools;
    private final List<Pupil> pupils;
    private final Map<String, LocalDate> gone = new HashMap<>();
    private int newcomers;

    private YearCentre(Problem first) {
        this.first = first;
        supporters = new ArrayList<>(first.supporters());
        schools = new ArrayList<>(first.schools());
        pupils = new ArrayList<>(first.pupils());
    }

    /** A generated centre at the beginning of the school year. */
    static YearCentre of(String name, int supporters, long seed) {
        Problem week = Generator.generate(
                GeneratorSettings.of(supporters, seed).withName(name).withCalendar(SchoolYear.FIRST_DAY, 1));
        return new YearCentre(week.at(SchoolYear.firstWeek(), week.commitments()));
    }

    /** The problem of a week as it is known now, with what was owed before the year began. */
    Problem week(int number) {
        Problem then = RollingHorizon.problem(first, number);
        return new Problem(
                        then.name(),
                        then.calendar(),
                        then.locations(),
                        then.travel(),
                        schools,
                        supporters,
                        then.partners(),
                        then.collaborationModels(),
                        pupils,
                        then.meetings(),
                        then.commitments(),
                        then.weights())
                .countingWeeksFrom(first.calendar().firstDay());
    }

    void happens(Mishap mishap) {
        Set<LocalDate> dates = mishap.dates();
        switch (mishap.kind()) {
            case SUPPORTER_ILL ->
                supporters.replaceAll(supporter -> supporter.id().equals(mishap.who())
                        ? supporter.withDates(with(supporter.absences(), dates), without(supporter.on(), dates))
                        : supporter);
            case PUPIL_ILL ->
                replace(
                        mishap.who(),
                        pupil -> pupil.withDates(with(pupil.absences(), dates), without(pupil.on(), dates)));
            case SCHOOL_CLOSED ->
                schools.replaceAll(school -> school.id().equals(mishap.who()) ? closed(school, dates) : school);
        }
    }

    private static Set<LocalDate> with(Set<LocalDate> dates, Set<LocalDate> more) {
        return Stream.concat(dates.stream(), more.stream()).collect(Collectors.toSet());
    }

    private static DatedExceptions without(DatedExceptions on, Set<LocalDate> dates) {
        return on.of(date -> !dates.contains(date));
    }

    private static School closed(School school, Set<LocalDate> dates) {
        Map<LocalDate, List<Window>> on = new HashMap<>(school.on().dates());
        for (LocalDate date : dates) {
            List<Window> open = Objects.requireNonNullElse(school.open(date), List.of(new Window(0, 24 * 60)));
            on.put(
                    date,
                    open.stream()
                            .flatMap(window -> window.intersect(new Window(0, NOON)).stream())
                            .toList());
        }
        return school.withDates(school.closedDays(), new DatedExceptions(on));
    }

    private void replace(String id, UnaryOperator<Pupil> change) {
        pupils.replaceAll(pupil -> pupil.id().equals(id) ? change.apply(pupil) : pupil);
    }

    /**
     * A pupil who comes, in the class and with the teacher of another, with such a need, and no supporter yet.
     *
     * @param from a Monday
     * @return id of the pupil
     */
    String comes(LocalDate from, Random random) {
        List<Pupil> like = pupils.stream()
                .filter(pupil -> pupil.needs().stream().anyMatch(need -> isAsAny(need)))
                .toList();
        Pupil model = like.get(random.nextInt(like.size()));
        Need need =
                model.needs().stream().filter(YearCentre::isAsAny).findFirst().orElseThrow();
        newcomers++;
        String id = "nieuw-" + newcomers;
        Term term = new Term(from, null, 1);
        pupils.add(new Pupil(
                id,
                "Nieuw " + newcomers,
                model.school(),
                model.classGroup(),
                model.priority(),
                model.partners(),
                Set.of(),
                DatedExceptions.NONE,
                List.of(changed(need, id + "-a", null, term, StandIn.NEVER, 0))));
        return id;
    }

    private static boolean isAsAny(Need need) {
        return need.with().isEmpty()
                && need.sessionsPerWeek() > 0
                && need.term().until() == null;
    }

    /** A pupil without group or meeting, who leaves within weeks. */
    void leaves(LocalDate monday, Random random) {
        Set<String> bound = new HashSet<>();
        first.meetings().stream()
                .flatMap(meeting -> Stream.ofNullable(meeting.pupil()))
                .forEach(bound::add);
        pupils.forEach(pupil -> pupil.needs().forEach(need -> bound.addAll(need.with())));
        List<Pupil> free = pupils.stream()
                .filter(pupil -> !bound.contains(pupil.id()))
                .filter(pupil -> pupil.needs().stream().allMatch(YearCentre::isAsAny))
                .toList();
        LocalDate last = monday.plusWeeks(WEEKS_BEFORE_LEAVING).minusDays(3);
        Pupil leaver = free.get(random.nextInt(free.size()));
        replace(
                leaver.id(),
                pupil -> pupil.withNeeds(pupil.needs().stream()
                        .map(need -> changed(
                                need,
                                need.id(),
                                need.supporter(),
                                new Term(need.term().from(), last, need.term().everyWeeks()),
                                need.standIn(),
                                need.owed()))
                        .toList()));
        gone.put(leaver.id(), last);
    }

    /** Takes those out who have left before a date. */
    void forgetsThoseGone(LocalDate date) {
        pupils.removeIf(pupil -> gone.containsKey(pupil.id())
                && Objects.requireNonNull(gone.get(pupil.id())).isBefore(date));
    }

    /** A newcomer stays with the supporter who had the first session, if there was one. */
    void settles(String pupil, Roster roster) {
        replace(
                pupil,
                newcomer -> newcomer.withNeeds(newcomer.needs().stream()
                        .map(need -> settled(need, roster))
                        .toList()));
    }

    private static Need settled(Need need, Roster roster) {
        return roster.rounds().stream()
                .filter(round ->
                        round.visits().stream().anyMatch(visit -> visit.id().startsWith("support/" + need.id() + "/")))
                .findFirst()
                .map(round -> changed(
                        need,
                        need.id(),
                        new WantedSupporter(round.supporter(), Keep.PREFER),
                        need.term(),
                        StandIn.ALLOWED,
                        need.owed()))
                .orElse(need);
    }

    private static Need changed(
            Need need, String id, @Nullable WantedSupporter supporter, Term term, StandIn standIn, int owed) {
        return new Need(
                id,
                need.expertise(),
                need.sessionsPerWeek(),
                need.minutes(),
                need.minDaysApart(),
                need.when(),
                need.preferred(),
                supporter,
                term,
                need.with(),
                standIn,
                owed);
    }
}
