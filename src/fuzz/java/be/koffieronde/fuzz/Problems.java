package be.koffieronde.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Problem files: those that are taken are planned, and used with the roster that comes of it. */
final class Problems implements Material {

    @Override
    public String name() {
        return "problems";
    }

    @Override
    public void tryOne(Session session) throws IOException {
        Chance chance = session.chance();
        Weeks week = Weeks.any(chance);
        week.putNetwork(session.folder());
        Path problem = session.folder().write("problem.json", JsonMutator.mutate(week.problemBytes(), chance));
        if (session.run("validate", problem).exitCode() == 0) {
            use(problem, session);
        } else if (chance.oneIn(4)) {
            useRefused(problem, session);
        }
    }

    private static void use(Path problem, Session session) throws IOException {
        Chance chance = session.chance();
        Path roster = session.file("roster.json");
        int moves = chance.between(1, 20);
        session.runWell(
                "a valid problem cannot be planned", "plan", problem, "--moves", moves, "--threads", 1, "-o", roster);
        Uses uses = new Uses(session, problem, roster);
        if (chance.oneIn(3)) {
            uses.ofProblem();
        }
        if (Files.exists(roster)) {
            session.runWell("a roster of our own cannot be judged", "check", problem, roster);
            uses.ofRoster();
        }
    }

    private static void useRefused(Path problem, Session session) throws IOException {
        Path output = session.file("output");
        int exitCode = switch (session.chance().below(4)) {
            case 0 -> session.run("plan", problem, "--moves", 1, "-o", output).exitCode();
            case 1 -> session.run("export", problem, "-o", output).exitCode();
            case 2 -> session.run("anonymise", problem, "-o", output).exitCode();
            default -> session.run("check", problem, problem).exitCode();
        };
        if (exitCode == 0) {
            session.fault("takes what 'validate' refuses");
        }
    }
}
