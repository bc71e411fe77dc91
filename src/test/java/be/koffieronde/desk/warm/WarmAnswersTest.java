package be.koffieronde.desk.warm;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.talks.SlotCode;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreLogs;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.CentreRosters.Answer;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered from memory is what would be found afresh, whatever changes in between. */
class WarmAnswersTest {

    private static final String CENTRE = "c1";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Problem PROBLEM = ProblemFile.read(Path.of("problems/first-week.json"));

    @TempDir
    private Path directory;

    private Database database;
    private WarmRosters warm;
    private String roster;

    @BeforeEach
    void publish() {
        database = Database.open(DatabaseAddress.in(directory), Clock.systemUTC());
        database.writeAll(tx -> {
            new Centres(tx).add(new Centre(CENTRE, "Een centrum"));
            return tx;
        });
        Answer answer = new Answer(
                RosterFile.read(Path.of("solutions/first-week.json")),
                TimedProblem.of(PROBLEM).directory(),
                1);
        roster = database.write(CENTRE, tx -> {
            String problem = new CentreProblems(tx).add(PROBLEM, null).id();
            String id = new CentreRosters(tx).add(problem, answer, null);
            new CentreRosters(tx).publish(id, 1, null);
            return id;
        });
        warm = new WarmRosters(database, 4);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static WarmRoster of(WarmRosters rosters, String roster) {
        return rosters.published(CENTRE, roster).orElseThrow();
    }

    @Test
    void after_each_talk_that_is_logged_taken_back_or_booked_answers_are_as_found_afresh() {
        SplittableRandom random = new SplittableRandom(7);
        for (int change = 0; change < 30; change++) {
            if (change % 3 == 0) {
                book(random);
            } else {
                log(random);
            }
            WarmRoster kept = of(warm, roster);
            WarmRoster fresh = of(new WarmRosters(database, 4), roster);

            assertThat(kept.judged().judgement().verdict())
                    .isEqualTo(fresh.judged().judgement().verdict());
            assertThat(kept.week(Audience.SUPPORTER).places().placed())
                    .isEqualTo(fresh.week(Audience.SUPPORTER).places().placed());
            for (Supporter supporter : PROBLEM.supporters()) {
                for (LocalDate day : days()) {
                    assertThat(kept.outlook(supporter.id(), null, TalkTimes.on(day)))
                            .isEqualTo(fresh.outlook(supporter.id(), null, TalkTimes.on(day)));
                }
            }
        }
    }

    private void book(SplittableRandom random) {
        WarmRoster week = of(warm, roster);
        String supporter = PROBLEM.supporters()
                .get(random.nextInt(PROBLEM.supporters().size()))
                .id();
        week.outlook(supporter, null, TalkTimes.ALL).stream()
                .filter(told -> told.best() != null)
                .findFirst()
                .ifPresent(told -> {
                    VisitSlot slot = Objects.requireNonNull(told.best());
                    Roster made = week.coffee()
                            .booked(
                                    new TalkQuestion(supporter, told.partner(), null, false),
                                    new SlotCode(slot.date(), slot.best(), null))
                            .orElseThrow();
                    database.write(CENTRE, tx -> {
                        CentreRosters rosters = new CentreRosters(tx);
                        long version = rosters.replace(roster, week.version(), week.answer(made), "book-talk", null);
                        rosters.publish(roster, version, null);
                        return version;
                    });
                });
    }

    private void log(SplittableRandom random) {
        Supporter supporter =
                PROBLEM.supporters().get(random.nextInt(PROBLEM.supporters().size()));
        Partner partner =
                PROBLEM.partners().get(random.nextInt(PROBLEM.partners().size()));
        List<LoggedTalk> talk = List.of(new LoggedTalk(
                MONDAY.plusDays(random.nextInt(-3, 5)), supporter.id(), partner.id(), Kind.SPONTANEOUS, ""));
        database.write(CENTRE, tx -> {
            CentreLogs logs = new CentreLogs(tx);
            if (logs.addTalks(talk, null).isEmpty()) {
                logs.removeTalks(talk, null);
            }
            return talk;
        });
    }

    @Test
    void a_week_that_was_warmed_up_is_answered_from_memory() {
        new WarmUp(new PublishedWeeks(warm), 1).run();
        database.write(
                CENTRE,
                tx -> tx.update("update roster_version set document = 'nothing'")
                        .execute());

        for (Supporter supporter : PROBLEM.supporters()) {
            assertThat(of(warm, roster).outlook(supporter.id(), null, TalkTimes.ALL))
                    .isNotEmpty();
        }
    }

    private static List<LocalDate> days() {
        return Stream.iterate(MONDAY, day -> day.plusDays(1)).limit(5).toList();
    }

    @Test
    void an_outlook_tells_the_best_and_the_least_obstacle_of_the_whole_answer() {
        WarmRoster week = of(warm, roster);
        for (Supporter supporter : PROBLEM.supporters()) {
            for (LocalDate day : days()) {
                for (TalkOutlook told : week.outlook(supporter.id(), null, TalkTimes.on(day))) {
                    TalkQuestion question =
                            new TalkQuestion(supporter.id(), told.partner(), null, false, TalkTimes.on(day));
                    TalkAnswer whole = week.ask(question);
                    assertThat(told.best()).isEqualTo(best(whole));
                    assertThat(told.obstacle() == null)
                            .isEqualTo(told.best() != null || whole.whyNot().isEmpty());
                    assertThat(told.cause()).isEqualTo(whole.cause());
                }
            }
        }
    }

    private static VisitSlot best(TalkAnswer answer) {
        return Stream.of(answer.free(), answer.shift(), answer.move())
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
    }

    @Test
    void a_day_is_answered_as_it_is_among_all_days() {
        WarmRoster week = of(warm, roster);
        for (Supporter supporter : PROBLEM.supporters()) {
            for (Partner partner : PROBLEM.partners()) {
                TalkAnswer all = week.ask(new TalkQuestion(supporter.id(), partner.id(), null, true, TalkTimes.ALL));
                for (LocalDate day : days()) {
                    TalkAnswer one =
                            week.ask(new TalkQuestion(supporter.id(), partner.id(), null, true, TalkTimes.on(day)));
                    assertThat(one.free()).isEqualTo(on(day, all.free()));
                    assertThat(one.shift()).isEqualTo(on(day, all.shift()));
                    assertThat(one.move()).isEqualTo(on(day, all.move()));
                    assertThat(one.whyNot())
                            .isEqualTo(all.whyNot().stream()
                                    .filter(block -> block.date().equals(day))
                                    .toList());
                }
            }
        }
    }

    private static List<VisitSlot> on(LocalDate day, List<VisitSlot> slots) {
        return slots.stream().filter(slot -> slot.date().equals(day)).toList();
    }
}
