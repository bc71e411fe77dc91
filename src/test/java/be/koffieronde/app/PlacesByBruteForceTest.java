package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.fit.PlaceSearch;
import be.koffieronde.planning.fit.PlaceSearch.Barrier;
import be.koffieronde.planning.fit.PlaceSearch.Found;
import be.koffieronde.planning.fit.PlaceSearch.Scope;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
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
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.travel.TravelTables;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits of every kind, put everywhere in small invented centres by the referee, minute by minute. */
class PlacesByBruteForceTest {

    /** Minutes of a window that are looked at: all of a short one, of others the ends and some between. */
    private static final int STRIDE = 11;

    @ParameterizedTest
    @CsvSource({"5, 11, 1, false", "6, 12, 1, false", "5, 13, 2, false", "6, 14, 1, true", "5, 15, 2, true"})
    void what_breaks_nothing_is_offered_and_no_other_and_every_reason_is_true(
            int supporters, long seed, int weeks, boolean isBroken) {
        Centre centre = new Centre(supporters, seed, weeks, isBroken);
        List<Visit> questions = centre.questions(18);
        assertThat(questions).extracting(visit -> visit.id().split("/", -1)[0]).contains("support", "talk", "meeting");
        questions.forEach(centre::check);
    }

    /** A roster with gaps, in which some visits break rules if it is to be broken. */
    private static final class Centre {

        private final Directory directory;
        private final TravelTimes times;
        private final Referee referee;
        private final Roster roster;
        private final PlaceSearch search;
        private final Map<Rule, Long> before;
        private final SplittableRandom random;

        Centre(int supporters, long seed, int weeks, boolean isBroken) {
            random = new SplittableRandom(seed);
            directory = new Directory(Generator.generate(
                    GeneratorSettings.of(supporters, seed).withCalendar(GeneratorSettings.FIRST_DAY, weeks)));
            times = TravelTables.of(directory.problem());
            referee = new Referee(directory, times);
            Roster full = new Planner(directory, times, PlanOptions.ofMoves(400, 1, 1)).plan();
            roster = withGaps(full, isBroken);
            search = new PlaceSearch(new Directory(roster.weigh(directory.problem())), times, roster);
            before = totals(referee.judge(roster));
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
            ExtraTalk extra = new ExtraTalk(
                    directory.problem().partners().get(0).id(),
                    directory.problem().supporters().get(0).id(),
                    20);
            unplanned.add("talk/%s/extra/1".formatted(extra.partner()));
            return new Roster(full.problem(), null, rounds, unplanned, List.of(extra), weeks() > 1);
        }

        private int weeks() {
            return directory.problem().calendar().weeks();
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
                without = Edited.without(roster, Set.of(visit.id()));
                beforehand = totals(referee.judge(without));
                now = roster.rounds().stream()
                        .flatMap(round -> round.visits().stream()
                                .filter(planned -> planned.id().equals(visit.id()))
                                .map(planned -> at(round.supporter(), round.date(), planned.start())))
                        .findFirst()
                        .orElse(null);
            }

            Score change(String supporter, LocalDate date, int start) {
                return referee.judge(Edited.with(without, visit, supporter, date, start))
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
                Map<Rule, Long> after = totals(referee.judge(Edited.with(others, visit, supporter, date, start)));
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
                Roster cleared = gone.isEmpty() ? without : Edited.without(without, gone);
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

    /** Rosters with visits taken out or put in, by hand. */
    private static final class Edited {

        private Edited() {}

        static Roster without(Roster roster, Set<String> visits) {
            List<RosterRound> rounds = new ArrayList<>();
            for (RosterRound round : roster.rounds()) {
                rounds.add(new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .filter(visit -> !visits.contains(visit.id()))
                                .toList()));
            }
            List<String> unplanned = Stream.concat(roster.unplanned().stream(), visits.stream())
                    .distinct()
                    .toList();
            return new Roster(roster.problem(), null, rounds, unplanned, roster.extraTalks(), roster.structural());
        }

        static Roster with(Roster roster, Visit visit, String supporter, LocalDate date, int start) {
            List<RosterRound> rounds = new ArrayList<>();
            List<PlannedVisit> there = new ArrayList<>();
            for (RosterRound round : roster.rounds()) {
                if (round.supporter().equals(supporter) && round.date().equals(date)) {
                    there.addAll(round.visits());
                } else {
                    rounds.add(round);
                }
            }
            there.add(new PlannedVisit(visit.id(), start, start + visit.minutes(), false));
            rounds.add(new RosterRound(supporter, date, there));
            List<String> unplanned = roster.unplanned().stream()
                    .filter(id -> !id.equals(visit.id()))
                    .toList();
            return new Roster(roster.problem(), null, rounds, unplanned, roster.extraTalks(), roster.structural());
        }
    }
}
