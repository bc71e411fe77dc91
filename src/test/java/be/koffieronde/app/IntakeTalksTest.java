package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.planning.fit.IntakeSearch;
import be.koffieronde.planning.fit.IntakeSearch.Offer;
import be.koffieronde.planning.planner.LivingProblems;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Window;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.TalkBalance;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What taking a pupil does to talks, by hand and by the referee. */
class IntakeTalksTest {

    private static TestCentre centre() {
        return new TestCentre()
                .partner(
                        "heidi",
                        "de-brug",
                        heidi -> heidi.free(TestWindows.week("MON 09:35-10:25")).talk(2, 15))
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.partners("heidi")
                                .need("p1-a", need -> need.when(TestWindows.week("MON 08:45-09:35"))));
    }

    private static TalkBalance talks(TestCentre centre, Roster roster) {
        return new IntakeSearch(centre.directory(), TestCentre.travel(), roster)
                .best("an", List.of("support/p1-a/1/1"), List.of("talk/heidi/1"))
                .talks();
    }

    @Test
    void whoever_supports_a_pupil_can_talk_with_the_teacher() {
        TestCentre centre = centre();

        assertThat(talks(centre, centre.roster().build()))
                .isEqualTo(new TalkBalance(List.of("talk/heidi/1"), List.of()));
    }

    @Test
    void a_talk_is_not_won_if_somebody_else_could_have_it_anyway() {
        TestCentre centre =
                centre().pupil("p2", "de-brug", p2 -> p2.partners("heidi").need("p2-a"));
        Roster roster = centre.roster()
                .round("bo", "2026-11-23", "support/p2-a/1/1 08:45")
                .build();

        assertThat(talks(centre, roster)).isEqualTo(TalkBalance.NONE);
    }

    @Test
    void a_talk_is_lost_if_the_session_takes_its_place() {
        TestCentre centre = centre().pupil("p1", "de-brug", p1 -> p1.partners())
                .partner("heidi", "de-brug", heidi -> heidi.free(TestWindows.week("MON 08:45-09:35")))
                .pupil("p2", "de-brug", p2 -> p2.partners("heidi").need("p2-a"));
        Roster roster = centre.roster()
                .round("an", "2026-11-24", "support/p2-a/1/1 08:45")
                .build();

        assertThat(talks(centre, roster)).isEqualTo(new TalkBalance(List.of(), List.of("talk/heidi/1")));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 23})
    void so_the_referee_finds_in_invented_centres(long seed) {
        assertThat(new Trial(WholeProblem.generated(5, 1, seed)).check()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"living", "corners-1"})
    void so_it_finds_in_weeks_that_live(String vector) {
        new Trial(LivingProblems.agreed(vector)).check();
    }

    /** Sessions of a need taken out of a roster, with the talks that would be with a stranger, and some others. */
    private static final class Trial {

        /** Needs that are looked at, and talks. */
        private static final int MOST = 4;

        private final Directory directory;
        private final TravelTimes travel;
        private final Referee referee;
        private final Roster full;

        Trial(WholeProblem problem) {
            directory = problem.directory();
            travel = problem.travel();
            referee = new Referee(directory, travel);
            full = PlannedRoster.of(problem);
        }

        /** How many talks were won or lost. */
        int check() {
            return Visits.of(directory).stream()
                    .filter(visit -> visit instanceof SupportVisit session
                            && session.need().sessionsPerWeek() == 1
                            && !session.pupil().partners().isEmpty()
                            && !full.unplanned().contains(visit.id()))
                    .limit(MOST)
                    .mapToInt(this::check)
                    .sum();
        }

        private int check(Visit session) {
            Roster roster = EditedRoster.without(full, with(session));
            List<Visit> talks = Visits.of(directory).stream()
                    .filter(visit ->
                            visit instanceof TalkVisit && roster.unplanned().contains(visit.id()))
                    .limit(MOST)
                    .toList();
            List<Boolean> fitted =
                    talks.stream().map(talk -> fits(talk, roster)).toList();
            IntakeSearch search = new IntakeSearch(directory, travel, roster);
            List<String> ids = talks.stream().map(Visit::id).toList();
            int changed = 0;
            for (Supporter supporter : directory.problem().supporters()) {
                Offer offer = search.best(supporter.id(), List.of(session.id()), ids);
                if (!offer.taken().isEmpty()) {
                    TalkBalance found = balance(talks, fitted, search.booked(offer.taken()));
                    assertThat(offer.talks()).as("%s", offer.taken()).isEqualTo(found);
                    changed += found.won().size() + found.lost().size();
                }
            }
            return changed;
        }

        private List<String> with(Visit session) {
            Set<String> out = new LinkedHashSet<>(List.of(session.id()));
            List<String> talks = full.rounds().stream()
                    .flatMap(round -> round.visits().stream())
                    .map(PlannedVisit::id)
                    .filter(id -> id.startsWith("talk/"))
                    .toList();
            IntStream.range(0, talks.size())
                    .filter(index -> index % 5 == 0)
                    .mapToObj(talks::get)
                    .forEach(out::add);
            referee.judge(EditedRoster.without(full, out))
                    .matches(Rule.TALK_WITH_A_STRANGER)
                    .forEach(match -> out.addAll(match.where().visits()));
            return List.copyOf(out);
        }

        private TalkBalance balance(List<Visit> talks, List<Boolean> fitted, Roster booked) {
            List<String> won = new ArrayList<>();
            List<String> lost = new ArrayList<>();
            for (int index = 0; index < talks.size(); index++) {
                boolean fits = fits(talks.get(index), booked);
                if (fits != fitted.get(index)) {
                    (fits ? won : lost).add(talks.get(index).id());
                }
            }
            return new TalkBalance(won, lost);
        }

        /** Whether some minute of some supporter's will do. */
        private boolean fits(Visit talk, Roster roster) {
            Verdict before = referee.judge(roster);
            return directory.problem().supporters().stream()
                    .anyMatch(supporter -> IntStream.range(
                                    0, directory.problem().calendar().days())
                            .anyMatch(day -> fits(talk, supporter, day, roster, before)));
        }

        private boolean fits(Visit talk, Supporter supporter, int day, Roster roster, Verdict before) {
            LocalDate date = directory.problem().calendar().date(day);
            int[] starts = talk.windows().on(day).stream()
                    .filter(window -> window.minutes() >= talk.minutes())
                    .flatMapToInt(window -> starts(window, talk.minutes()))
                    .toArray();
            Verdict first = starts.length == 0
                    ? before
                    : referee.judge(EditedRoster.with(roster, talk, supporter.id(), date, starts[0]));
            boolean isStranger = first.total(Rule.TALK_WITH_A_STRANGER) > before.total(Rule.TALK_WITH_A_STRANGER);
            return !isStranger
                    && IntStream.of(starts)
                            .mapToObj(start -> EditedRoster.with(roster, talk, supporter.id(), date, start))
                            .anyMatch(made -> isHarmless(referee.judge(made), before));
        }

        private static IntStream starts(Window window, int minutes) {
            return IntStream.rangeClosed(window.from(), window.to() - minutes);
        }

        private boolean isHarmless(Verdict after, Verdict before) {
            return Stream.of(Rule.values())
                    .filter(rule -> rule.level() == Level.HARD
                            && directory.problem().weights().points(rule) > 0)
                    .allMatch(rule -> after.total(rule) <= before.total(rule));
        }
    }
}
