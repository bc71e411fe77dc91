package be.koffieronde.fuzz;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What people do with a problem and a roster of it. */
record Uses(Session session, Path problem, Path roster) {

    /** A few uses that read the roster too. */
    void ofRoster() throws IOException {
        Ids ids = Ids.of(problem);
        for (int count = session.chance().few(); count > 0; count--) {
            useRoster(ids);
        }
    }

    private void useRoster(Ids ids) throws IOException {
        Chance chance = session.chance();
        switch (chance.below(10)) {
            case 0 -> session.run("check", problem, roster, chance.of("--json", "--all"));
            case 1 ->
                session.run("diff", problem, roster, session.file("roster.json"), chance.of("--json", "--talks=x"));
            case 2 -> report();
            case 3 -> coffee(ids);
            case 4 -> book(ids);
            case 5 -> calendar(ids);
            case 6 -> session.run("talk", "cards", problem, roster, chance.of("--lang=nl", "--lang=en"));
            case 7 -> logTalks();
            case 8 ->
                session.run(
                        "plan",
                        problem,
                        "--start",
                        roster,
                        "--moves",
                        3,
                        "--threads",
                        1,
                        "-o",
                        session.file("roster.json"));
            default -> anonymise();
        }
    }

    /** A few uses of the problem alone. */
    void ofProblem() throws IOException {
        Ids ids = Ids.of(problem);
        Chance chance = session.chance();
        switch (chance.below(5)) {
            case 0, 1 -> roundTrip();
            case 2 ->
                session.run(
                        "talk",
                        "due",
                        problem,
                        "--date",
                        "2026-11-27",
                        "--talks",
                        session.file("none.csv"),
                        "--by",
                        chance.of("school", "supporter"));
            case 3 -> logOne(ids);
            default -> session.run("season", problem, "--weeks", 2, "--moves", 1, "--threads", 1);
        }
    }

    private void report() throws IOException {
        Chance chance = session.chance();
        session.run(
                "report",
                problem,
                roster,
                "--lang",
                chance.of("nl", "en"),
                "--audience",
                chance.of("planner", "supporter", "school"),
                "--html",
                session.file("week.html"),
                "--csv",
                session.file("week.csv"),
                "--xlsx",
                session.file("paper.xlsx"));
        for (String paper : List.of("week.html", "week.csv")) {
            if (Files.exists(session.file(paper))) {
                Conduct.faultsOfPaper(Files.readString(session.file(paper)))
                        .forEach(fault -> session.fault(paper + " " + fault));
            }
        }
    }

    private void coffee(Ids ids) throws IOException {
        Chance chance = session.chance();
        session.run(
                "coffee",
                problem,
                roster,
                "--supporter=" + ids.supporter(chance),
                chance.of("--more", "--json", "--minutes=5", "--minutes=1440"));
    }

    /** Books the first place that is offered. */
    private void book(Ids ids) throws IOException {
        Chance chance = session.chance();
        String supporter = "--supporter=" + ids.supporter(chance);
        String partner = "--partner=" + ids.partner(chance);
        Cli offer = session.run("coffee", problem, roster, supporter, partner);
        String slot = offer.out().replaceAll("(?s).*?(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d@\\w+).*", "$1");
        if (!slot.equals(offer.out())) {
            session.run(
                    "coffee", problem, roster, supporter, partner, "--book", slot, "-o", session.file("booked.json"));
        }
    }

    private void calendar(Ids ids) throws IOException {
        Chance chance = session.chance();
        String whose = switch (chance.below(3)) {
            case 0 -> "--supporter=" + ids.supporter(chance);
            case 1 -> "--partner=" + ids.partner(chance);
            default -> "--school=" + ids.school(chance);
        };
        Path calendar = session.file("week.ics");
        if (session.run("ics", problem, roster, whose, "-o", calendar).exitCode() == 0) {
            String first = Files.readString(calendar);
            session.runWell(
                    "a calendar of our own cannot be brought up to date",
                    "ics",
                    problem,
                    roster,
                    whose,
                    "-o",
                    calendar);
            if (!Files.readString(calendar).equals(first)) {
                session.fault("an unchanged calendar changes");
            }
        }
    }

    /** A roster without talks makes no log. */
    private void logTalks() throws IOException {
        Path log = session.file("talks.csv");
        session.run("talk", "log", problem, "--roster", roster, "--date", "2026-11-27", "--talks", log);
        if (Files.exists(log)) {
            session.runWell("a log of our own cannot be read", "talk", "history", "--talks", log);
        }
    }

    private void logOne(Ids ids) throws IOException {
        Chance chance = session.chance();
        Path log = session.file("talks.csv");
        Cli run = session.run(
                "talk",
                "log",
                problem,
                "--supporter=" + ids.supporter(chance),
                "--partner=" + ids.partner(chance),
                "--note=" + OddValues.text(chance),
                "--date",
                "2026-11-27",
                "--talks",
                log);
        if (run.exitCode() == 0) {
            session.runWell("a log of our own cannot be read", "talk", "history", "--talks", log);
        }
    }

    private void anonymise() throws IOException {
        Chance chance = session.chance();
        Path masked = session.file("masked.json");
        if (session.run(
                                "anonymise",
                                problem,
                                roster,
                                "--seed",
                                1,
                                "-o",
                                masked,
                                chance.of("--jitter=0", "--jitter=100", "--freeze-travel"))
                        .exitCode()
                == 0) {
            session.runWell("what is anonymised cannot be judged", "check", masked, session.file("masked.roster.json"));
        }
    }

    private void roundTrip() throws IOException {
        Path workbook = session.file("book.xlsx");
        Path back = session.file("back/problem.json");
        if (session.run(
                                "export",
                                problem,
                                "-o",
                                workbook,
                                "--lang",
                                session.chance().of("nl", "en"))
                        .exitCode()
                == 0) {
            session.runWell("our own workbook cannot be read", "import", workbook, "-o", back);
            if (Files.exists(back)) {
                session.runWell("our own problem cannot be read", "validate", back);
            }
        }
    }
}
