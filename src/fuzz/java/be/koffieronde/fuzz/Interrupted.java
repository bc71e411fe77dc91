package be.koffieronde.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A search that is asked to end, as by closing its terminal: it saves the best week so far. Ctrl-C does the same, but what a
 * shell has started in its background ignores that.
 */
final class Interrupted {

    private static final int PATIENCE = 20;
    private static final String OLD = "an older file";

    private Interrupted() {}

    static void tryOne(Session session) throws IOException {
        Path output = Files.writeString(session.file("out.json"), OLD);
        String signal = session.chance().of("TERM", "HUP");
        String[] search = {"plan", "problems/first-week.json", "--time", "1h", "--threads", "2", "-o", output.toString()
        };
        session.noteCommand("SIG" + signal + " " + String.join(" ", search));
        try {
            Process process =
                    Kills.program(search).redirectOutput(Redirect.DISCARD).start();
            interrupt(process, signal, session);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (Files.readString(output).equals(OLD) || !Killed.PLAN.isWhole(output)) {
            session.fault("loses the week that it has found");
        } else if (!session.folder().leftovers().isEmpty()) {
            session.fault("leaves files behind: " + session.folder().leftovers());
        }
    }

    /** Signals are heard from the first line of progress on. */
    private static void interrupt(Process process, String signal, Session session)
            throws IOException, InterruptedException {
        try (BufferedReader err = process.errorReader()) {
            for (int lines = session.chance().between(1, 2); lines > 0; lines--) {
                err.readLine();
            }
            new ProcessBuilder("kill", "-s", signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                session.fault("does not end on SIG" + signal);
                process.destroyForcibly().waitFor();
            } else if (process.exitValue() > 1) {
                session.fault("ends with exit code " + process.exitValue() + " on SIG" + signal);
            }
        }
    }
}
