package be.koffieronde.fuzz;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Calendars of ours that somebody or some program changed, brought up to date. */
final class Calendars implements Material {

    private static final String[] OWNERS = {"--supporter=an", "--school=de-brug", "--partner=heidi"};

    private final Map<String, byte[]> sound = new HashMap<>();

    @Override
    public String name() {
        return "calendars";
    }

    @Override
    public void tryOne(Session session) throws IOException {
        Chance chance = session.chance();
        String owner = chance.of(OWNERS);
        byte[] mutated = new LineMutator(chance, "[:;=,]").mutate(sound(owner, session));
        Path calendar = session.folder().write("week.ics", mutated);
        if (update(owner, calendar, session).exitCode() == 0) {
            byte[] first = Files.readAllBytes(calendar);
            Cli again = update(owner, calendar, session);
            if (again.exitCode() != 0 || !Arrays.equals(first, Files.readAllBytes(calendar))) {
                session.fault("changes a calendar that it has just brought up to date");
            }
        }
    }

    private byte[] sound(String owner, Session session) throws IOException {
        byte[] known = sound.get(owner);
        if (known == null) {
            Path calendar = session.file("sound.ics");
            update(owner, calendar, session);
            known = Files.readAllBytes(calendar);
            Files.delete(calendar);
            sound.put(owner, known);
        }
        return known;
    }

    private static Cli update(String owner, Path calendar, Session session) throws IOException {
        return session.run("ics", Weeks.FIRST_WEEK.problem(), Weeks.FIRST_WEEK.roster(), owner, "-o", calendar);
    }
}
