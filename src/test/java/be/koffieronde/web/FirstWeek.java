package be.koffieronde.web;

import be.koffieronde.accounts.Role;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.CentreRosters.Answer;
import be.koffieronde.format.Documents;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.Problem;
import be.koffieronde.web.TestServer.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** A centre of its own on a server, with the first week planned, on the Thursday of that week. */
public final class FirstWeek {

    /** When it is. */
    public static final Clock THURSDAY = Clock.fixed(Instant.parse("2026-11-26T11:00:00Z"), ZoneOffset.UTC);

    /** The days of the week. */
    private static final Pattern DATE = Pattern.compile("2026-11-2[3-7]");

    private static final Path PROBLEM = Path.of("problems/first-week.json");
    private static final Path ROSTER = Path.of("solutions/first-week.json");

    public final TestServer server;
    public final String centre;
    public final Person planner;
    final String problem;
    final String roster;

    private FirstWeek(TestServer server) {
        this.server = server;
        centre = server.serving().newCentre("Een centrum");
        planner = server.person(centre, Role.PLANNER, null, null);
        Problem given = ProblemFile.read(PROBLEM);
        problem = server.serving()
                .database()
                .write(centre, tx -> new CentreProblems(tx).add(given, null).id());
        roster = addRoster();
    }

    public static FirstWeek planned(TestServer server) {
        return new FirstWeek(server);
    }

    public static FirstWeek published(TestServer server) {
        FirstWeek week = planned(server);
        week.publish();
        return week;
    }

    /** Adds a roster as it is shipped; gives its id. */
    String addRoster() {
        Answer answer = new Answer(
                RosterFile.read(ROSTER),
                TimedProblem.of(ProblemFile.read(PROBLEM)).directory(),
                1);
        return server.serving().database().write(centre, tx -> new CentreRosters(tx).add(problem, answer, null));
    }

    /** Publishes the same some weeks later, as another problem. */
    public void publishLater(int weeks) {
        String later =
                planner.post(centre("/problems"), later(PROBLEM, weeks)).is(201).text("id");
        Answer answer = new Answer(
                Documents.roster(later(ROSTER, weeks), "roster"),
                server.serving()
                        .database()
                        .read(centre, tx -> TimedProblem.of(new CentreProblems(tx).problem(later, 1)))
                        .directory(),
                1);
        server.serving().database().write(centre, tx -> {
            CentreRosters rosters = new CentreRosters(tx);
            rosters.publish(rosters.add(later, answer, null), 1, null);
            return later;
        });
    }

    private static String later(Path file, int weeks) {
        try {
            return DATE.matcher(Files.readString(file))
                    .replaceAll(date ->
                            LocalDate.parse(date.group()).plusWeeks(weeks).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path below the roster. */
    public String roster(String below) {
        return "/api/v1/rosters/" + roster + below;
    }

    /** A path below the problem. */
    String problem(String below) {
        return "/api/v1/problems/" + problem + below;
    }

    /** A path below the centre. */
    public String centre(String below) {
        return "/api/v1/centres/" + centre + below;
    }

    /** The ETag of the roster. */
    public String version() {
        return planner.get(roster("")).is(200).header("ETag");
    }

    public TestServer.Answer publish() {
        return planner.post(roster("/publish"), "", "If-Match", version()).is(200);
    }

    public Person supporter(String id) {
        return server.person(centre, Role.SUPPORTER, id, null);
    }

    public Person school(String id) {
        return server.person(centre, Role.SCHOOL, null, id);
    }
}
