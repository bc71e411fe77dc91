package be.koffieronde.web;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.CentrePeople;
import be.koffieronde.accounts.Invitation;
import be.koffieronde.accounts.Role;
import be.koffieronde.language.Language;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.web.Contract.Operation;
import be.koffieronde.web.TestServer.Person;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A centre with something of everything and somebody of every role.
 *
 * @param things what stands for the parts of paths
 */
record Settled(TestServer server, String centre, Map<String, String> things) {

    private static final Path FIRST_WEEK = Path.of("problems/first-week.json");

    /** The first centre of a server, with a week that is planned and published. */
    static Settled first(TestServer server) {
        Person planner = server.first();
        String centre = TestServer.centre(planner);
        String problem = TestServer.add(planner, centre, FIRST_WEEK);
        String job = planner.post("/api/v1/problems/" + problem + "/jobs", "{\"kind\": \"plan\", \"moves\": 200}")
                .is(202)
                .text("id");
        String roster = TestServer.ended(planner, job).text("roster");
        server.serving().database().<Boolean>write(centre, tx -> new Rosters(tx).publish(roster, 1));
        return new Settled(
                        server,
                        centre,
                        Map.of(
                                "centre",
                                centre,
                                "problem",
                                problem,
                                "job",
                                job,
                                "roster",
                                roster,
                                "token",
                                window(planner, centre)))
                .peopled();
    }

    /** The secret of a new window of a school. */
    private static String window(Person planner, String centre) {
        return planner.post("/api/v1/centres/" + centre + "/windows", "{\"school\": \"de-brug\"}")
                .is(201)
                .text("path")
                .replaceFirst("^.*#", "");
    }

    /** Another centre, with people alone. */
    static Settled other(TestServer server) {
        return new Settled(server, server.serving().newCentre("Elders"), Map.of()).peopled();
    }

    private Settled peopled() {
        for (Role role : Role.values()) {
            add(login(role), role);
            server.serving()
                    .database()
                    .writeAll(
                            tx -> tx.update("update membership set joined = 1 where joined is null and centre_id = :in")
                                    .bind("in", centre)
                                    .execute());
        }
        return this;
    }

    private String add(String login, Role role) {
        Caller.Place as = new Caller.Place(
                centre, role, role == Role.SUPPORTER ? "an" : null, role == Role.SCHOOL ? "de-brug" : null);
        return new CentrePeople(server.serving().database(), centre, null)
                .invite(new Invitation(login, "Somebody", Language.EN, as))
                .person();
    }

    private String login(Role role) {
        return role.word() + "@" + centre;
    }

    /** A new token of somebody. */
    String token(Role role) {
        return new Accounts(server.serving().database())
                .signInKnown(login(role))
                .orElseThrow();
    }

    /** Where an operation is asked for something of this centre; of what it cannot name there is none. */
    String path(Operation operation) {
        String path = operation.fullPath();
        for (Map.Entry<String, String> thing : things.entrySet()) {
            path = path.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        path = path.contains("{person}") ? path.replace("{person}", bystander(operation)) : path;
        return path.replaceAll("\\{[^}]*}", "none") + "?centre=" + centre;
    }

    /** Somebody whom nobody misses. */
    private String bystander(Operation operation) {
        String login = operation.node().path("operationId").asText() + "@" + centre;
        @Nullable
        String known = new CentrePeople(server.serving().database(), centre, null)
                .all().stream()
                        .filter(one -> one.login().equalsIgnoreCase(login))
                        .map(one -> one.id())
                        .findFirst()
                        .orElse(null);
        return known == null ? add(login, Role.READER) : known;
    }
}
