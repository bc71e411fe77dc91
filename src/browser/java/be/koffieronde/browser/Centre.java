package be.koffieronde.browser;

import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.Role;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.CentreRosters.Answer;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.store.Database;
import be.koffieronde.web.TestServer;
import be.koffieronde.web.TestServer.Person;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A centre of its own on a server, with a shipped problem and its roster.
 *
 * @param language of its people
 */
record Centre(TestServer server, String id, String problem, String roster, Language language) {

    /** @param name of the problem, such as {@code first-week} */
    static Centre planned(TestServer server, String name) {
        String id = server.serving().newCentre("Een centrum");
        Problem given = ProblemFile.read(Path.of("problems", name + ".json"));
        Answer answer = new Answer(
                RosterFile.read(Path.of("solutions", name + ".json")),
                TimedProblem.of(given).directory(),
                1);
        Database database = server.serving().database();
        String problem =
                database.write(id, tx -> new CentreProblems(tx).add(given, null).id());
        String roster = database.write(id, tx -> new CentreRosters(tx).add(problem, answer, null));
        return new Centre(server, id, problem, roster, Language.NL);
    }

    /** The same with its roster published. */
    static Centre published(TestServer server, String name) {
        Centre centre = planned(server, name);
        centre.publish();
        return centre;
    }

    void publish() {
        server.serving().database().write(id, tx -> {
            new CentreRosters(tx).publish(roster, 1, null);
            return roster;
        });
    }

    /** Another roster of its problem, in which nothing is planned; gives its id. */
    String emptyRoster() {
        return server.serving().database().write(id, tx -> {
            Roster made = new CentreRosters(tx).roster(roster, 1);
            Directory directory =
                    TimedProblem.of(new CentreProblems(tx).problem(problem, 1)).directory();
            List<String> all = Visits.of(directory).stream().map(Visit::id).toList();
            return new CentreRosters(tx).add(problem, new Answer(made.with(List.of(), all), directory, 1), null);
        });
    }

    /** The same whose people read another language. */
    Centre in(Language other) {
        return new Centre(server, id, problem, roster, other);
    }

    /** A new administrator, planner or reader. */
    Person person(Role role) {
        return person(role, null, null);
    }

    /** A new account of a supporter of the problem. */
    Person supporter(String supporter) {
        return person(Role.SUPPORTER, supporter, null);
    }

    /** A new account of a school of the problem. */
    Person school(String school) {
        return person(Role.SCHOOL, null, school);
    }

    private Person person(Role role, @Nullable String supporter, @Nullable String school) {
        return server.person(new Caller.Place(id, role, supporter, school), language);
    }

    /** A path of the API below the centre. */
    String path(String below) {
        return "/api/v1/centres/" + id + below;
    }
}
