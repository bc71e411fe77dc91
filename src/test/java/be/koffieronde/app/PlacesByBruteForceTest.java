package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.fit.PlaceSearch;
import be.koffieronde.planning.fit.PlaceSearch.Barrier;
import be.koffieronde.planning.fit.PlaceSearch.Found;
import be.koffieronde.planning.fit.PlaceSearch.Scope;
import be.koffieronde.planning.planner.LivingProblems;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.VectorReader;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits of every kind, put everywhere in small invented centres by the referee, minute by minute. */
class PlacesByBruteForceTest {

    /** Minutes of a window that are looked at: all of a short one, of others the ends and some between. */
    private static final int STRIDE = 11;

    /** Points for faces, so that they count. */
    private static final int FACE = 70;

    @ParameterizedTest
    @CsvSource({
        "5, 11, 1, false, false",
        "6, 12, 1, false, true",
        "5, 13, 2, false, true",
        "6, 14, 1, true, false",
        "5, 15, 2, true, true"
    })
    void what_breaks_nothing_is_offered_and_no_other_and_every_reason_is_true(
            int supporters, long seed, int weeks, boolean isBroken, boolean isAgreed) {
        WholeProblem problem = WholeProblem.generated(supporters, weeks, seed);
        Centre centre = new Centre(isAgreed ? problem.weighing(Rule.ANOTHER_FACE, FACE) : problem, seed);
        centre.take(PlannedRoster.of(problem), isBroken, isAgreed, weeks > 1);
        List<Visit> questions = centre.questions(12);
        assertThat(questions).extracting(visit -> visit.id().split("/", -1)[0]).contains("support", "talk", "meeting");
        questions.forEach(centre::check);
    }

    @ParameterizedTest
    @CsvSource({
        "corners-1, 0, 39",
        "corners-1, 1, 40",
        "corners-1, 2, 41",
        "living, 0, 31",
        "living, 1, 32",
        "living, 2, 33",
        "living, 3, 34",
        "living-weeks, 0, 35",
        "living-weeks, 1, 36",
        "living-weeks, 2, 37",
        "living-weeks, 3, 38"
    })
    void the_same_of_weeks_that_live(String vector, int number, long seed) {
        WholeProblem problem = LivingProblems.agreed(vector);
        boolean isWeighed = seed % 2 == 0;
        Centre centre = new Centre(isWeighed ? problem.weighing(Rule.ANOTHER_FACE, FACE) : problem, seed);
        Roster roster = number == 0
                ? PlannedRoster.of(problem)
                : VectorReader.roster("%s.roster-%d.json".formatted(vector, number));
        centre.take(roster, number == 0 && isWeighed, false, isWeighed);
        centre.questions(18).forEach(centre::check);
    }

    /** A roster with gaps, in which some visits break rules if it is to be broken. */
    private static final class Centre {

        private final Directory directory;
        private final TravelTimes times;
        private final Referee referee;
        private final SplittableRandom random;
        private Roster roster = new Roster("", null, List.of(), List.of());
        private PlaceSearch search;
        private Map<Rule, Long> before = Map.of();

        Centre(WholeProblem problem, long seed) {
            random = new SplittableRandom(seed);
            directory = problem.directory();
            times = problem.travel();
            referee = new Referee(directory, times);
            search = new PlaceSearch(directory, times, roster);
        }

        void take(Roster full, boolean isBroken, boolean isAgreed, boolean isStructural) {
            Roster told = isAgreed ? full.agreeing(agreed(full)) : full;
            roster = withGaps(told, isBroken).structural(isStructural);
            search = new PlaceSearch(new Directory(roster.weigh(directory.problem())), times, roster);
            before = totals(referee.judge(roster));
        }

        /** Where everything is in that roster, or was, as people have been told. */
        private List<Agreed> agreed(Roster told) {
            return told.rounds().stream()
                    .flatMap(round -> round.visits().stream()
                            .map(visit -> new Agreed(
                                    visit.id(),
                                    round.supporter(),
                                    round.date().plusDays(random.nextInt(5) / 4),
                                    visit.start() + 5 * (random.nextInt(5) / 4))))
                    .toList();
        }

        /** Every sixth visit is left out; if it is to be broken, every seventh starts at another minute. */
        private Roster withGaps(Roster full, boolean isBroken) {
            List<RosterRound> rounds = new ArrayList<>();
            List<String> unplanned = new ArrayList<>(full.unplanned());
            for (RosterRound round : full.rounds()) {
                List<PlannedVisit> kept = new ArrayList<>();
                for (PlannedVisit visit : round.visits()) {
                    if (random.nextInt(6) == 0) {
                        unplanned.add(visit.id());
                    } else if (isBroken && random.nextInt(7) == 0) {
                        int start = Math.max(0, Math.min(Clock.DAY - 120, visit.start() + random.nextInt(-90, 90)));
                        kept.add(new PlannedVisit(
                                visit.id(), start, start + visit.end() - visit.start(), random.nextBoolean()));
                    } else {
                        kept.add(visit);
                    }
                }
                kept.sort(Comparator.comparingInt(PlannedVisit::start));
                rounds.add(new RosterRound(round.supporter(), round.date(), kept));
            }
            List<ExtraTalk> extra = new ArrayList<>(full.extraTalks());
            if (extra.isEmpty()) {
                extra.add(new ExtraTalk(
                        directory.problem().partners().get(0).id(),
                        directory.problem().supporters().get(0).id(),
                        20));
                unplanned.add("talk/%s/extra/1".formatted(extra.get(0).partner()));
            }
            return new Roster(full.problem(), null, rounds, unplanned, extra, false, full.agreed());
        }

        /** Of each kind some, planned or not. */
        List<Visit> questions(int most) {
            Map<String, List<Visit>> kinds = new TreeMap<>();
            for (Visit visit : Visits.of(directory, roster.extraTalks())) {
                kinds.computeIfAbsent(visit.id().split("/", -1)[0], kind -> new ArrayList<>())
                        .add(visit);
            }
            List<Visit> questions = new ArrayList<>();
            for (List<Visit> kind : kinds.values()) {
                for (int q = 0; q < Math.min(kind.size(), most / kinds.size()); q++) {
                    questions.add(kind.remove(random.nextInt(kind.size())));
                }
            }
            return questions;
        }

        private static Map<Rule, Long> totals(Verdict verdict) {
            return new HashMap<>(verdict.totals());
        }

        void check(Visit visit) {
            Found found = search.find(visit.id(), new Scope(null, null, false));
            Trial trial = new Trial(visit);
            checkOffers(visit, found, trial);
            checkShifts(visit, search.find(visit.id(), new Scope(null, null, true)), found);
            for (Barrier barrier : found.barriers()) {
                assertThat(trial.isTrue(barrier))
                        .as("%s %s", visit.id(), barrier)
                        .isTrue();
            }
        }

        private void checkOffers(Visit visit, Found found, Trial trial) {
            Map<String, VisitSlot> offered = new HashMap<>();
            Set<Integer> edges = new HashSet<>();
            for (VisitSlot slot : found.free()) {
                assertThat(slot.moves()).isEmpty();
                assertThat(trial.change(slot.supporter(), slot.date(), slot.best()))
                        .as("%s %s", visit.id(), slot)
                        .isEqualTo(slot.scoreChange());
                assertThat(slot.points().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(-slot.scoreChange().soft());
                edges.addAll(List.of(slot.from() - 1, slot.from(), slot.best(), slot.to(), slot.to() + 1));
                IntStream.rangeClosed(slot.from(), slot.to())
                        .forEach(start -> offered.put(at(slot.supporter(), slot.date(), start), slot));
            }
            trial.everywhere(edges, (supporter, date, start, isFit) -> {
                VisitSlot slot = offered.get(at(supporter, date, start));
                assertThat(slot != null)
                        .as("%s %s", visit.id(), at(supporter, date, start))
                        .isEqualTo(isFit);
                if (slot != null) {
                    assertThat(slot.scoreChange()).isGreaterThanOrEqualTo(trial.change(supporter, date, start));
                }
            });
        }

        /** With others moved in time: as good as promised, and not where it fits without. */
        private void checkShifts(Visit visit, Found withShifts, Found found) {
            assertThat(withShifts.free()).isEqualTo(found.free());
            withShifts.shifted().stream().limit(4).forEach(slot -> {
                assertThat(slot.moves()).isNotEmpty();
                Verdict after = referee.judge(search.placed(visit.id(), slot));
                assertThat(after.score().minus(referee.judge(roster).score()))
                        .as("%s %s", visit.id(), slot)
                        .isEqualTo(slot.scoreChange());
                assertThat(harmed(totals(after), before)).isEmpty();
            });
        }

        private static String at(String supporter, LocalDate date, int start) {
            return supporter + " " + date + "T" + Clock.format(start);
        }

        /** Rules before all soft points that count and of which there is more. */
        private Set<Rule> harmed(Map<Rule, Long> after, Map<Rule, Long> than) {
            Set<Rule> harmed = EnumSet.noneOf(Rule.class);
            for (Rule rule : Rule.values()) {
                if (rule.level() != Level.SOFT
                        && directory.problem().weights().points(rule) > 0
                        && after.getOrDefault(rule, 0L) > than.getOrDefault(rule, 0L)) {
                    harmed.add(rule);
                }
            }
            return harmed;
        }

        private interface Place {
            void at(String supporter, LocalDate date, int start, boolean isFit);
        }

        /** One visit taken out and put elsewhere. */
        private final class Trial {

            private final Visit visit;
            private final Roster without;
            private final Map<Rule, Long> beforehand;
            private final @Nullable String now;

            Trial(Visit visit) {
                this.visit = visit;
                without = EditedRoster.without(roster, Set.of(visit.id()));
                beforehand = totals(referee.judge(without));
                now = roster.rounds().stream()
                        .flatMap(round -> round.visits().stream()
                                .filter(planned -> planned.id().equals(visit.id()))
                                .map(planned -> at(round.supporter(), round.date(), planned.start())))
                        .findFirst()
                        .orElse(null);
            }

            Score change(String supporter, LocalDate date, int start) {
                return referee.judge(EditedRoster.with(without, visit, supporter, date, start))
                        .score()
                        .minus(referee.judge(roster).score());
            }

            void everywhere(Set<Integer> edges, Place place) {
                for (Supporter supporter : directory.problem().supporters()) {
                    for (int day = 0; day < directory.problem().calendar().days(); day++) {
                        LocalDate date = directory.problem().calendar().date(day);
                        starts(day, edges)
                                .filter(start ->
                                        !at(supporter.id(), date, start).equals(now))
                                .forEach(start -> place.at(
                                        supporter.id(),
                                        date,
                                        start,
                                        breaks(supporter.id(), date, start, without, beforehand)
                                                .isEmpty()));
                    }
                }
            }

            private IntStream starts(int day, Set<Integer> edges) {
                int shift = random.nextInt(STRIDE);
                return visit.windows().on(day).stream()
                        .filter(window -> window.minutes() >= visit.minutes())
                        .flatMapToInt(window -> IntStream.rangeClosed(window.from(), window.to() - visit.minutes())
                                .filter(start -> start == window.from()
                                        || start == window.to() - visit.minutes()
                                        || edges.contains(start)
                                        || start % STRIDE == shift))
                        .distinct();
            }

            private Set<Rule> breaks(
                    String supporter, LocalDate date, int start, Roster others, Map<Rule, Long> otherwise) {
                Map<Rule, Long> after = totals(referee.judge(EditedRoster.with(others, visit, supporter, date, start)));
                Set<Rule> broken = harmed(after, otherwise);
                if (others == without) {
                    broken.addAll(harmed(after, before));
                }
                return broken;
            }

            /** Whether it fits at some minute of the day without the obstacles, and breaks a rule with any of them left. */
            boolean isTrue(Barrier barrier) {
                LocalDate date = barrier.hindrance().date();
                List<Obstacle> obstacles = barrier.hindrance().obstacles();
                assertThat(obstacles).isNotEmpty();
                int day = directory.problem().calendar().day(date);
                IntStream starts = visit.windows().on(day).stream()
                        .filter(window -> window.minutes() >= visit.minutes())
                        .flatMapToInt(window -> IntStream.rangeClosed(window.from(), window.to() - visit.minutes()));
                if (barrier.always()) {
                    return starts.filter(start -> start % STRIDE == 0)
                            .allMatch(start -> breaks(barrier.supporter(), date, start, without, beforehand)
                                    .containsAll(barrier.hindrance().rules()));
                }
                return starts.anyMatch(start -> isLeastAt(start, barrier));
            }

            private boolean isLeastAt(int start, Barrier barrier) {
                List<Obstacle> obstacles = barrier.hindrance().obstacles();
                Set<Rule> left = left(start, barrier, visits(obstacles));
                left.remove(Rule.TALK_WITH_A_STRANGER);
                return told(obstacles).containsAll(left)
                        && obstacles.stream().allMatch(kept -> {
                            List<Obstacle> others = obstacles.stream()
                                    .filter(other -> other != kept)
                                    .toList();
                            return left(start, barrier, visits(others)).contains(kept.rule());
                        });
            }

            /** Rules that the visit breaks there with some others gone. */
            private Set<Rule> left(int start, Barrier barrier, Set<String> gone) {
                Roster cleared = gone.isEmpty() ? without : EditedRoster.without(without, gone);
                return breaks(
                        barrier.supporter(),
                        barrier.hindrance().date(),
                        start,
                        cleared,
                        totals(referee.judge(cleared)));
            }

            /** Rules in the way other than by a visit that can be taken away. */
            private Set<Rule> told(List<Obstacle> obstacles) {
                Set<Rule> rules = EnumSet.noneOf(Rule.class);
                obstacles.stream()
                        .filter(obstacle -> visits(List.of(obstacle)).isEmpty())
                        .forEach(obstacle -> rules.add(obstacle.rule()));
                return rules;
            }

            private Set<String> visits(List<Obstacle> obstacles) {
                Set<String> visits = new HashSet<>();
                for (Obstacle obstacle : obstacles) {
                    if (obstacle instanceof Obstacle.Neighbour neighbour) {
                        visits.add(neighbour.visit());
                    } else if (obstacle instanceof Obstacle.Booking booking) {
                        visits.add(booking.visit());
                    } else if (obstacle instanceof Obstacle.Sibling sibling) {
                        visits.add(sibling.visit());
                    }
                }
                return visits;
            }
        }
    }
}
