package be.koffieronde.web;

import be.koffieronde.accounts.Role;
import be.koffieronde.web.TestServer.Answer;
import be.koffieronde.web.TestServer.Person;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A server with the first week planned and published, on the Thursday of that week. */
final class FirstWeek implements AutoCloseable {

    private static final Path PROBLEM = Path.of("problems/first-week.json");
    private static final Clock THURSDAY = Clock.fixed(Instant.parse("2026-11-26T11:00:00Z"), ZoneOffset.UTC);

    final TestServer server;
    final Person planner;
    final String centre;
    final String problem;
    final String roster;

    private FirstWeek(Path directory) {
        server = TestServer.in(directory, THURSDAY);
        planner = server.first();
        centre = TestServer.centre(planner);
        problem = TestServer.add(planner, centre, PROBLEM);
        roster = TestServer.plan(planner, problem);
    }

    static FirstWeek planned(Path directory) {
        return new FirstWeek(directory);
    }

    static FirstWeek published(Path directory) {
        FirstWeek week = planned(directory);
        week.publish();
        return week;
    }

    /** The path of the roster, or below it. */
    String roster(String below) {
        return "/api/v1/rosters/" + roster + below;
    }

    /** The path of the centre, or below it. */
    String centre(String below) {
        return "/api/v1/centres/" + centre + below;
    }

    /** The ETag of the roster. */
    String version() {
        return planner.get(roster("")).is(200).header("ETag");
    }

    Answer publish() {
        return planner.post(roster("/publish"), "", "If-Match", version()).is(200);
    }

    Person supporter(String id) {
        return server.person(centre, Role.SUPPORTER, id, null);
    }

    Person school(String id) {
        return server.person(centre, Role.SCHOOL, null, id);
    }

    @Override
    public void close() {
        server.close();
    }
}
