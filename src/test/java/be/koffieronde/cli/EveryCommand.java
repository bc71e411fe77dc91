package be.koffieronde.cli;

import be.koffieronde.osm.ExtractWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small inputs for every command that prints or writes, in a directory of their own. */
record EveryCommand(Path directory) {

    private static final String TALKS = "date;supporter;partner;kind;note\n2026-11-02;an;heidi;planned;\n";
    private static final String SESSIONS = "date;pupil;need;session;supporter;minutes;outcome;owed;note\n"
            + "2026-11-16;lv;lv-a;1;an;50;supporter-ill;yes;\n";
    private static final String SCHOOLS =
            "naam;gemeente;provincie;lx;ly;leersteuncentrum\nDe Brug;Hasselt;Limburg;217000;180500;Zuid\n";

    /** Puts the inputs there. */
    static EveryCommand in(Path directory) throws IOException {
        EveryCommand commands = new EveryCommand(directory);
        Files.copy(Path.of("problems/first-week.json"), commands.file("week.json"));
        Files.copy(Path.of("solutions/first-week.json"), commands.file("week.roster.json"));
        Files.writeString(commands.file("talks.csv"), TALKS);
        Files.writeString(commands.file("mistakes.csv"), TALKS);
        Files.writeString(commands.file("sessions.csv"), SESSIONS);
        Files.writeString(commands.file("slips.csv"), SESSIONS);
        Files.writeString(commands.file("schools.csv"), SCHOOLS);
        Files.writeString(commands.file("one.xml"), benchmarkOfOne());
        Cli.run("export", commands.name("week.json"), "-o", commands.name("week.xlsx"));
        try (ExtractWriter out = new ExtractWriter(commands.file("roads.osm.pbf"))) {
            out.node(1, 50.93, 5.33).node(2, 50.93, 5.42).node(3, 50.95, 5.25).node(4, 50.96, 5.5);
            out.way(1, new long[] {3, 1, 2, 4}, "highway", "primary");
        }
        return commands;
    }

    /** One solver on one problem. */
    private static String benchmarkOfOne() throws IOException {
        return Files.readString(Path.of("benchmark-config.xml"))
                .replaceAll("(?s)(<inputSolutionFile>).*(</inputSolutionFile>)", "$1week.json$2")
                .replaceFirst("(?s)(</solverBenchmark>).*", "$1</plannerBenchmark>");
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    private String name(String file) {
        return file(file).toString();
    }

    /** What only prints. */
    static List<String> printing() {
        return List.of(
                "--help",
                "--version",
                "plan --help",
                "check week.json week.roster.json",
                "check week.json week.roster.json --json",
                "diff week.json week.roster.json week.roster.json",
                "coffee week.json week.roster.json --supporter an",
                "coffee week.json week.roster.json --supporter an --json",
                "validate week.json",
                "places week.json week.roster.json talk/heidi/1 --json",
                "talk history --talks talks.csv",
                "talk due week.json --talks talks.csv --date 2026-11-27",
                "talk undo week.json --talks mistakes.csv",
                "talk cards week.json week.roster.json --talks talks.csv",
                "session history --sessions sessions.csv",
                "session owed week.json --sessions sessions.csv --date 2026-11-27",
                "session owed week.json --sessions sessions.csv --json",
                "session report week.json --sessions sessions.csv",
                "session report week.json --sessions sessions.csv --csv",
                "session report week.json --sessions sessions.csv --json",
                "session undo week.json --sessions slips.csv",
                "season week.json --weeks 2 --moves 1 --threads 1");
    }

    /** What writes a file: OUT, which no other argument is. */
    static List<String> writing() {
        return List.of(
                "plan week.json --moves 1 --threads 1 --talks talks.csv -o OUT",
                "plan week.json --moves 1 --threads 1 -o new.json --log OUT",
                "coffee week.json week.roster.json --supporter an --partner heidi --book SLOT -o OUT",
                "move week.json week.roster.json talk/heidi/1 --to 2026-11-23T10:25 -o OUT",
                "ics week.json week.roster.json --supporter an --talks talks.csv -o OUT",
                "generate --supporters 5 --seed 1 -o OUT",
                "template -o OUT",
                "import week.xlsx -o OUT",
                "export week.json -o OUT",
                "roads roads.osm.pbf --around week.json -o OUT",
                "schools schools.csv --province limburg -o OUT",
                "anonymise week.json week.roster.json --seed 1 -o OUT",
                "report week.json week.roster.json --talks talks.csv --html OUT",
                "report week.json week.roster.json --talks talks.csv --xlsx OUT",
                "report week.json week.roster.json --talks talks.csv --csv OUT",
                "talk log week.json --supporter an --partner heidi --date 2026-11-20 --talks OUT",
                "talk log week.json --roster week.roster.json --date 2026-11-27 --talks OUT",
                "session log week.json --pupil lv --date 2026-11-20 --sessions OUT",
                "session log week.json --roster week.roster.json --date 2026-11-27 --sessions OUT");
    }

    /** What writes files in a directory: OUT, which no other argument is. */
    static List<String> filling() {
        return List.of(
                "ics week.json week.roster.json --all -o OUT",
                "price week.json --moves 10 --threads 1 --worths 1 -o OUT",
                "benchmark --config one.xml --quick -o OUT");
    }

    /** The arguments of such a line. */
    String[] arguments(String line, String output) {
        String[] words = line.split(" ");
        for (int k = 0; k < words.length; k++) {
            words[k] = switch (words[k]) {
                case "OUT" -> output;
                case "SLOT" -> slot();
                default -> words[k].matches("[\\w.-]+\\.(json|csv|xlsx|pbf|xml)") ? name(words[k]) : words[k];
            };
        }
        return words;
    }

    /** Where a talk of An's fits. */
    private String slot() {
        String offer = Cli.run(arguments("coffee week.json week.roster.json --supporter an --partner heidi", ""))
                .out();
        return offer.replaceAll("(?s).*?(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d@\\w+).*", "$1");
    }

    /** The inputs among the arguments of such a line. */
    List<Path> inputs(String line) {
        return List.of(line.split(" ")).stream()
                .map(this::file)
                .filter(Files::isRegularFile)
                .toList();
    }
}
