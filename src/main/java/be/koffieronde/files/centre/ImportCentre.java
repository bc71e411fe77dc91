package be.koffieronde.files.centre;

import be.koffieronde.documents.CentreLogs;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.format.log.LogFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.talks.LoggedTalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes files into a centre, all of them or none: problems as JSON or workbooks, rosters of problems among them, and logs. Of
 * logs, what the centre knows already is left as it is.
 */
public final class ImportCentre {

    private final List<ProblemInput> problems = new ArrayList<>();
    private final Map<Path, Roster> rosters = new HashMap<>();
    private final List<LoggedTalk> talks = new ArrayList<>();
    private final List<LoggedSession> sessions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private ImportCentre() {}

    /**
     * Takes files, or those of directories.
     *
     * @throws InvalidInputException with all that is wrong in all of them; nothing is taken then
     */
    public static FileCount into(Database database, String centre, List<Path> files) {
        ImportCentre all = new ImportCentre();
        files.stream().flatMap(ImportCentre::within).forEach(all::read);
        all.checkRosters();
        if (!all.faults.isEmpty()) {
            throw InvalidInputException.of(all.faults);
        }
        return database.write(centre, all::write);
    }

    private static Stream<Path> within(Path file) {
        if (!Files.isDirectory(file)) {
            return Stream.of(file);
        }
        try (Stream<Path> files = Files.list(file)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new InvalidInputException(Fault.of("files.centre-not-read", file));
        }
    }

    /** Road networks come with the problems that name them. */
    private void read(Path file) {
        try {
            switch (FileKind.of(file)) {
                case ROSTER -> rosters.put(file, RosterFile.read(file));
                case TALK_LOG -> talks.addAll(LogFile.ofTalks(file).read());
                case SESSION_LOG -> sessions.addAll(LogFile.ofSessions(file).read());
                case ROAD_NETWORK -> {}
                default -> problems.add(ProblemInput.read(file));
            }
        } catch (InvalidInputException e) {
            faults.addAll(e.faults());
        }
    }

    private void checkRosters() {
        rosters.forEach((file, roster) -> {
            long answered = problems.stream()
                    .filter(problem -> isOf(roster, problem.directory()))
                    .count();
            if (answered != 1) {
                faults.add(Fault.of("files.centre-roster", roster.problem()).in(file.toString()));
            }
        });
    }

    private static boolean isOf(Roster roster, Directory directory) {
        return directory.problem().name().equals(roster.problem());
    }

    private FileCount write(Tx tx) {
        for (ProblemInput problem : problems) {
            Directory directory = problem.directory();
            String id = new CentreProblems(tx).add(directory.problem(), null).id();
            rosters.values().stream()
                    .filter(roster -> isOf(roster, directory))
                    .forEach(roster ->
                            new CentreRosters(tx).add(id, new CentreRosters.Answer(roster, directory, 1), null));
        }
        CentreLogs logs = new CentreLogs(tx);
        int newTalks = logs.addTalks(talks, null).size();
        int newSessions = logs.addSessions(sessions, null).size();
        return new FileCount(problems.size(), rosters.size(), newTalks, newSessions);
    }
}
