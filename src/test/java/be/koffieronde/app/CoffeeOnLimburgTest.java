package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.talks.CoffeeAdvisor;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.planning.fit.Hindrance;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.fit.TalkSearch;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Times;
import be.koffieronde.problem.time.Window;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random questions about limburg, each answered once more by the referee, minute by minute. */
class CoffeeOnLimburgTest {

    private static final Problem PROBLEM = ProblemFile.read(Path.of("problems/limburg.json"));
    private static final Directory LIMBURG = new Directory(PROBLEM);
    private static final TravelTimes TIMES = TravelTables.of(PROBLEM);
    private static final Referee REFEREE = new Referee(LIMBURG, TIMES);
    private static final Roster FULL = RosterFile.read(Path.of("solutions/limburg.json"));
    private static final Roster WITH_GAPS = withoutEveryThirdTalk();

    private static Roster withoutEveryThirdTalk() {
        List<RosterRound> rounds = new ArrayList<>();
        List<String> unplanned = new ArrayList<>(FULL.unplanned());
        int talks = 0;
        for (RosterRound round : FULL.rounds()) {
            List<PlannedVisit> kept = new ArrayList<>();
            for (PlannedVisit visit : round.visits()) {
                if (visit.id().startsWith("talk/") && talks++ % 3 == 0) {
                    unplanned.add(visit.id());
                } else {
                    kept.add(visit);
                }
            }
            rounds.add(new RosterRound(round.supporter(), round.date(), kept));
        }
        return new Roster(FULL.problem(), null, rounds, unplanned);
    }

    /** 50 with any partner, 150 with one of those whom the supporter knows. */
    private static List<TalkQuestion> questions() {
        SplittableRandom random = new SplittableRandom(24);
        List<TalkQuestion> questions = new ArrayList<>();
        List<String> supporters =
                PROBLEM.supporters().stream().map(one -> one.id()).toList();
        for (int q = 0; q < 200; q++) {
            String supporter = supporters.get(random.nextInt(supporters.size()));
            List<String> partners = q % 4 == 0
                    ? PROBLEM.partners().stream().map(one -> one.id()).toList()
                    : partners(supporter);
            Integer minutes = q % 10 == 9 ? 30 : null;
            questions.add(
                    new TalkQuestion(supporter, partners.get(random.nextInt(partners.size())), minutes, q % 5 == 0));
        }
        return questions;
    }

    private static List<String> partners(String supporter) {
        Set<String> needs = FULL.rounds().stream()
                .filter(round -> round.supporter().equals(supporter))
                .flatMap(round -> round.visits().stream())
                .filter(visit -> visit.id().startsWith("support/"))
                .map(visit -> visit.id().split("/", -1)[1])
                .collect(Collectors.toSet());
        Set<String> partners = new TreeSet<>();
        for (Pupil pupil : PROBLEM.pupils()) {
            if (pupil.needs().stream().anyMatch(need -> needs.contains(need.id()))) {
                partners.addAll(pupil.partners());
            }
        }
        return List.copyOf(partners);
    }

    @Test
    void every_minute_that_fits_is_offered_and_no_other_and_every_reason_is_true() {
        List<TalkQuestion> questions = questions();
        for (Roster roster : List.of(FULL, WITH_GAPS)) {
            CoffeeAdvisor advisor = new CoffeeAdvisor(LIMBURG, TIMES, roster);
            TalkSearch search = new TalkSearch(LIMBURG, TIMES, roster);
            List<TalkQuestion> half = questions.subList(roster == FULL ? 0 : 100, roster == FULL ? 100 : 200);
            half.forEach(question -> check(question, advisor, search, roster));
        }
    }

    @Test
    void many_threads_may_ask_at_once() {
        CoffeeAdvisor advisor = new CoffeeAdvisor(LIMBURG, TIMES, WITH_GAPS);
        List<TalkQuestion> questions = questions().subList(0, 60);

        assertThat(questions.parallelStream().map(advisor::ask).toList())
                .isEqualTo(questions.stream().map(advisor::ask).toList());
    }

    private static void check(TalkQuestion question, CoffeeAdvisor advisor, TalkSearch search, Roster roster) {
        TalkAnswer answer = advisor.ask(question);
        TalkExtract extract = TalkExtract.of(LIMBURG, TIMES, roster, question.supporter(), question.partner());
        TalkTrial trial = new TalkTrial(extract.referee(), extract.roster(), answer);

        assertThat(offered(answer.free())).as("%s", question).isEqualTo(fitting(answer, trial));
        for (VisitSlot slot : answer.free()) {
            Score best = IntStream.rangeClosed(slot.from(), slot.to())
                    .mapToObj(start -> trial.change(slot.date(), start))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(slot.scoreChange()).as("%s %s", question, slot).isEqualTo(best);
            checkPlace(slot, answer.talk(), trial);
        }
        assertThat(answer.whyNot())
                .filteredOn(block -> block.window() != null)
                .extracting(block -> block.date() + " " + block.window())
                .as("%s", question)
                .isEqualTo(windowsWithout(offered(answer.free()), answer));
        checkHindrances(question, answer, search, trial);
        checkMoving(question, answer, advisor, roster);
    }

    private static void checkPlace(VisitSlot slot, String talk, TalkTrial trial) {
        List<String> round = trial.round(slot.date(), slot.best());
        int place = round.indexOf(talk);
        assertThat(slot.after()).isEqualTo(place == 0 ? null : round.get(place - 1));
        assertThat(slot.before()).isEqualTo(place + 1 == round.size() ? null : round.get(place + 1));
        assertThat(trial.more(Rule.TRAVEL_BETWEEN_VISITS, slot.date(), slot.best()))
                .isEqualTo(slot.extraDriveMinutes());
        assertThat(trial.more(Rule.COMMUTE, slot.date(), slot.best())).isEqualTo(slot.extraCommuteMinutes());
        assertThat(trial.more(Rule.WAITING, slot.date(), slot.best())).isEqualTo(-slot.waitingUsed());
        assertThat(trial.more(Rule.TALK_IN_OWN_TIME, slot.date(), slot.best()) > 0)
                .isEqualTo(slot.ownTime());
    }

    /** The partner's free windows, by time, in which no start is offered that leaves room for the talk. */
    private static List<String> windowsWithout(Set<String> offered, TalkAnswer answer) {
        List<String> without = new ArrayList<>();
        for (int day = 0; day < PROBLEM.calendar().days(); day++) {
            LocalDate date = PROBLEM.calendar().date(day);
            LIMBURG.partner(answer.partner()).free(date).stream()
                    .filter(window -> IntStream.rangeClosed(window.from(), window.to() - answer.minutes())
                            .noneMatch(start -> offered.contains(at(date, start))))
                    .sorted(Window.BY_START)
                    .forEach(window -> without.add(date + " " + window));
        }
        return without;
    }

    private static Set<String> offered(List<VisitSlot> slots) {
        Set<String> starts = new TreeSet<>();
        for (VisitSlot slot : slots) {
            IntStream.rangeClosed(slot.from(), slot.to())
                    .forEach(start ->
                            assertThat(starts.add(at(slot.date(), start))).isTrue());
        }
        return starts;
    }

    /** Every minute of the week; of those outside the partner's free windows only some, for the time it takes. */
    private static Set<String> fitting(TalkAnswer answer, TalkTrial trial) {
        Set<String> starts = new TreeSet<>();
        for (int day = 0; day < PROBLEM.calendar().days(); day++) {
            LocalDate date = PROBLEM.calendar().date(day);
            List<Window> free = LIMBURG.partner(answer.partner()).free(date);
            for (int start = 0; start + answer.minutes() <= Clock.DAY; start++) {
                boolean isPossible = Window.anyContains(free, start, start + answer.minutes());
                if ((isPossible || start % 29 == 0) && trial.broken(date, start).isEmpty()) {
                    starts.add(at(date, start));
                }
            }
        }
        return starts;
    }

    private static String at(LocalDate date, int start) {
        return date + "T" + Clock.format(start);
    }

    private static void checkHindrances(TalkQuestion question, TalkAnswer answer, TalkSearch search, TalkTrial trial) {
        List<Hindrance> hindrances = search.find(
                        question.supporter(),
                        search.talk(question.supporter(), question.partner(), question.minutes()),
                        false,
                        Times.ALL)
                .hindrances();
        assertThat(answer.whyNot()).hasSameSizeAs(hindrances);
        for (Hindrance hindrance : hindrances) {
            if (hindrance.window() != null && hindrance.window().minutes() >= answer.minutes()) {
                assertThat(isTrue(hindrance, answer, trial))
                        .as("%s %s", question, hindrance)
                        .isTrue();
            }
        }
    }

    /** Whether there is a minute at which it fits without the obstacles, and breaks a rule with any one of them. */
    private static boolean isTrue(Hindrance hindrance, TalkAnswer answer, TalkTrial trial) {
        TalkTrial cleared = trial.without(visits(hindrance.obstacles()));
        Window window = Objects.requireNonNull(hindrance.window());
        return IntStream.rangeClosed(window.from(), window.to() - answer.minutes())
                .filter(start -> allowed(hindrance.obstacles()).containsAll(cleared.broken(hindrance.date(), start)))
                .anyMatch(start -> hindrance.obstacles().stream()
                        .allMatch(obstacle -> isInTheWay(obstacle, hindrance, start, trial)));
    }

    private static boolean isInTheWay(Obstacle kept, Hindrance hindrance, int start, TalkTrial trial) {
        List<Obstacle> others =
                hindrance.obstacles().stream().filter(other -> other != kept).toList();
        Set<Rule> broken = trial.without(visits(others)).broken(hindrance.date(), start);
        return broken.contains(kept.rule());
    }

    private static Set<String> visits(List<Obstacle> obstacles) {
        Set<String> visits = new HashSet<>();
        for (Obstacle obstacle : obstacles) {
            if (obstacle instanceof Obstacle.Neighbour neighbour) {
                visits.add(neighbour.visit());
            } else if (obstacle instanceof Obstacle.Booking booking) {
                visits.add(booking.visit());
            }
        }
        return visits;
    }

    /** Rules that are told to be in the way; and who is away for this trial may be the one who makes them acquainted. */
    private static Set<Rule> allowed(List<Obstacle> obstacles) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        obstacles.stream()
                .filter(obstacle ->
                        !(obstacle instanceof Obstacle.Neighbour) && !(obstacle instanceof Obstacle.Booking))
                .forEach(obstacle -> rules.add(obstacle.rule()));
        if (!visits(obstacles).isEmpty()) {
            rules.add(Rule.TALK_WITH_A_STRANGER);
        }
        return rules;
    }

    /** The first slots in which others move: nothing fits there with nothing moved, and the roster is as good as promised. */
    private static void checkMoving(TalkQuestion question, TalkAnswer answer, CoffeeAdvisor advisor, Roster roster) {
        Set<String> free = offered(answer.free());
        for (VisitSlot slot : Stream.of(answer.shift(), answer.move())
                .flatMap(slots -> slots.stream().limit(3))
                .toList()) {
            assertThat(free).doesNotContain(at(slot.date(), slot.best()));
            Optional<Roster> booked = advisor.book(question, slot.date(), slot.best());
            Score change = REFEREE.judge(booked.orElseThrow())
                    .score()
                    .minus(REFEREE.judge(roster).score());
            assertThat(change).as("%s %s", question, slot).isEqualTo(slot.scoreChange());
            assertThat(change.hard()).isZero();
            assertThat(change.medium()).isZero();
        }
    }
}
