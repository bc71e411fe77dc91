package be.koffieronde.fuzz;

import be.koffieronde.cli.Cli;
import be.koffieronde.cli.TracedCli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One trial: files made for it, and the program run on them, every run looked at. */
final class Session {

    private final String trial;
    private final Chance chance;
    private final Folder folder;
    private final Watchdog watchdog;
    private final FaultBook book;
    private final List<String> commands = new ArrayList<>();

    /** @param trial its name, which repeats it */
    Session(String trial, Chance chance, Folder folder, Watchdog watchdog, FaultBook book) {
        this.trial = trial;
        this.chance = chance;
        this.folder = folder;
        this.watchdog = watchdog;
        this.book = book;
    }

    Chance chance() {
        return chance;
    }

    Folder folder() {
        return folder;
    }

    Path file(String name) {
        return folder.file(name);
    }

    /** Runs the program; what it does that it never may is written down. */
    Cli run(Object... words) throws IOException {
        String[] args = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        String command = String.join(" ", args);
        commands.add(command);
        Map<Path, Integer> before = folder.state();
        Cli run = nameless(watchdog.watch(() -> TracedCli.run(args), stack -> fault("hangs\n" + stack)));
        for (String fault : Conduct.faults(run)) {
            fault(fault + "\n\nexit code " + run.exitCode() + "\n" + run.out() + run.err());
        }
        check(run, before, folder.state());
        return run;
    }

    /** The same where it must be fine. */
    void runWell(String claim, Object... words) throws IOException {
        Cli run = run(words);
        if (run.exitCode() > 1) {
            fault(claim + ": " + run.err());
        }
    }

    /** What was run elsewhere. */
    void noteCommand(String command) {
        commands.add(command);
    }

    /** What is wrong with the last run. */
    void fault(String fault) {
        try {
            String command = commands.isEmpty() ? "" : commands.get(commands.size() - 1);
            book.add(trial, command.replace(folder.path() + "/", ""), fault, folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Cli run, Map<Path, Integer> before, Map<Path, Integer> after) throws IOException {
        if (run.exitCode() > 1 && !before.equals(after)) {
            fault("refuses, and yet changes files: " + after.keySet());
        }
        if (!folder.leftovers().isEmpty()) {
            fault("leaves files behind: " + folder.leftovers());
        }
    }

    /** Without the names of our own directory, which may lie anywhere. */
    private Cli nameless(Cli run) {
        String own = folder.path() + "/";
        return new Cli(run.exitCode(), run.out().replace(own, ""), run.err().replace(own, ""));
    }
}
