package be.koffieronde.fuzz;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Talk logs as people and spreadsheets leave them. */
final class Logs implements Material {

    private static final String LOG = """
            \uFEFFdate;supporter;partner;kind;note
            "2026-11-02";"an";"heidi";"planned";""
            2026-11-03;bert;tom;spontaneous;"at the gate; in the rain"
            2026-11-09;an;heidi;planned;'Ja; één'
            2026-11-16;an;mieke;planned;
            """;

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public void tryOne(Session session) throws IOException {
        Chance chance = session.chance();
        String text = chance.oneIn(4) ? LOG.replace(';', ',') : LOG;
        Path log = session.folder()
                .write(
                        "talks.csv",
                        new LineMutator(chance, text.equals(LOG) ? "[;]" : "[,]")
                                .mutate(text.getBytes(StandardCharsets.UTF_8)));
        Cli history = session.run("talk", "history", "--talks", log);
        Path problem = Weeks.FIRST_WEEK.problem();
        switch (chance.below(4)) {
            case 0 -> session.run("talk", "due", problem, "--date", "2026-11-27", "--talks", log);
            case 1 -> session.run("check", problem, Weeks.FIRST_WEEK.roster(), "--talks", log);
            case 2 -> session.run("talk", "cards", problem, Weeks.FIRST_WEEK.roster(), "--talks", log);
            default -> add(problem, log, session);
        }
        if (history.exitCode() == 0) {
            add(problem, log, session);
        }
    }

    private static void add(Path problem, Path log, Session session) throws IOException {
        String before = Files.readString(log, StandardCharsets.ISO_8859_1);
        Cli added = session.run(
                "talk",
                "log",
                problem,
                "--supporter",
                "an",
                "--partner",
                "heidi",
                "--date",
                "2026-11-20",
                "--note=" + OddValues.text(session.chance()),
                "--talks",
                log);
        String whole = before.substring(0, Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
        if (!Files.readString(log, StandardCharsets.ISO_8859_1).startsWith(whole)) {
            session.fault("loses lines of a log");
        }
        if (added.exitCode() == 0) {
            session.runWell("a log that was added to cannot be read", "talk", "history", "--talks", log);
        }
    }
}
