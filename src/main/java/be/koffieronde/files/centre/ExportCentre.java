package be.koffieronde.files.centre;

import be.koffieronde.documents.CentreLogs;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.log.LogFile;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.Stored;
import be.koffieronde.talks.LoggedTalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a centre as files that commands read: each problem with its road network and its roster, the one that everybody sees
 * or else the latest, and the logs that have
 * something.
 */
public final class ExportCentre {

    private final Tx tx;
    private final Path directory;
    private final Set<String> names = new HashSet<>();

    private ExportCentre(Tx tx, Path directory) {
        this.tx = tx;
        this.directory = directory;
    }

    /**
     * Writes into a directory that is made, or is there and empty.
     *
     * @throws InvalidInputException if it has something, or cannot be written
     */
    public static FileCount write(Database database, String centre, Path directory) {
        makeEmpty(directory);
        return database.read(centre, tx -> new ExportCentre(tx, directory).write());
    }

    private static void makeEmpty(Path directory) {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                if (files.findAny().isPresent()) {
                    throw new InvalidInputException(Fault.of("files.centre-not-empty", directory));
                }
            }
        } catch (IOException e) {
            throw new InvalidInputException(Fault.of("files.centre-not-made", directory));
        }
    }

    private FileCount write() {
        List<Problems.Stored> problems = new Problems(tx).all();
        List<Stored> rosters = new Rosters(tx).all();
        int withRoster = 0;
        for (Problems.Stored problem : problems) {
            String name = write(problem);
            Optional<Stored> roster = shown(rosters, problem.id());
            roster.ifPresent(one -> write(one, name));
            withRoster += roster.isPresent() ? 1 : 0;
        }
        CentreLogs logs = new CentreLogs(tx);
        List<LoggedTalk> talks = logs.talks().talks();
        List<LoggedSession> sessions = logs.sessions().sessions();
        if (!talks.isEmpty()) {
            LogFile.ofTalks(directory.resolve("talks.csv")).add(talks);
        }
        if (!sessions.isEmpty()) {
            LogFile.ofSessions(directory.resolve("sessions.csv")).add(sessions);
        }
        return new FileCount(problems.size(), withRoster, talks.size(), sessions.size());
    }

    /** Gives the name of its file, without its end. */
    private String write(Problems.Stored stored) {
        Problem problem = new CentreProblems(tx).problem(stored.id(), stored.version());
        String name = free(stored.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-"), stored);
        ProblemFile.write(problem, directory.resolve(name + ".json"));
        if (problem.travel() instanceof Travel.Roads roads) {
            RoadNetworkFile.write(
                    roads.network(), directory.resolve(roads.network().file()));
        }
        return name;
    }

    /** Problems of several weeks may be called the same. */
    private String free(String name, Problems.Stored stored) {
        return Stream.of(name, name + "-" + stored.firstDay(), name + "-" + stored.id())
                .filter(names::add)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Stored> shown(List<Stored> rosters, String problem) {
        List<Stored> own =
                rosters.stream().filter(one -> one.problem().equals(problem)).toList();
        return own.stream()
                .filter(one -> one.published() != null)
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    private void write(Stored roster, String name) {
        long version = Objects.requireNonNullElse(roster.published(), roster.version());
        RosterFile.write(new CentreRosters(tx).roster(roster.id(), version), directory.resolve(name + ".roster.json"));
    }
}
