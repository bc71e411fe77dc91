package be.koffieronde.fuzz;

import java.io.IOException;
import java.nio.file.Path;

/** Rosters of a sound problem. */
final class Rosters implements Material {

    @Override
    public String name() {
        return "rosters";
    }

    @Override
    public void tryOne(Session session) throws IOException {
        Chance chance = session.chance();
        Weeks week = Weeks.withRoster(chance);
        Path roster = session.folder().write("other.json", JsonMutator.mutate(week.rosterBytes(), chance));
        session.folder().write("roster.json", week.rosterBytes());
        if (session.run("check", week.problem(), roster).exitCode() < 2 || chance.oneIn(3)) {
            new Uses(session, week.problem(), roster).ofRoster();
        }
    }
}
