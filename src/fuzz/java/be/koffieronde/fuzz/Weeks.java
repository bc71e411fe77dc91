package be.koffieronde.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sound problems with a roster each, all in the project, to make others of. */
enum Weeks {
    FIRST_WEEK("problems/first-week.json", "solutions/first-week.json"),
    SMALL("src/test/resources/vectors/small.json", "src/test/resources/vectors/small.roster-1.json"),
    THREE_WEEKS("src/test/resources/vectors/three-weeks.json", "src/test/resources/vectors/three-weeks.roster-1.json"),
    ROADS("src/test/resources/vectors/roads.json", "src/test/resources/vectors/roads.roster-1.json"),
    VALID("src/test/resources/format/valid.json", ""),
    LEAST("src/test/resources/format/least.json", "");

    static final String NETWORK = "limburg-roads.json";

    private final Path problem;
    private final Path roster;

    Weeks(String problem, String roster) {
        this.problem = Path.of(problem);
        this.roster = Path.of(roster);
    }

    /** Mostly a small one. */
    static Weeks any(Chance chance) {
        return chance.of(
                FIRST_WEEK, FIRST_WEEK, FIRST_WEEK, FIRST_WEEK, VALID, VALID, VALID, LEAST, SMALL, THREE_WEEKS, ROADS);
    }

    /** One with a roster, mostly small. */
    static Weeks withRoster(Chance chance) {
        return chance.of(FIRST_WEEK, FIRST_WEEK, FIRST_WEEK, FIRST_WEEK, SMALL, THREE_WEEKS, ROADS);
    }

    Path problem() {
        return problem;
    }

    Path roster() {
        return roster;
    }

    byte[] problemBytes() throws IOException {
        return Files.readAllBytes(problem);
    }

    byte[] rosterBytes() throws IOException {
        return Files.readAllBytes(roster);
    }

    /** Puts beside a copy of the problem what it needs. */
    void putNetwork(Folder folder) throws IOException {
        if (this == ROADS) {
            Files.copy(Path.of("problems", NETWORK), folder.file(NETWORK));
        }
    }
}
