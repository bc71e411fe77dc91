package be.koffieronde.fuzz;

import be.koffieronde.store.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server in a process of its own.
 *
 * @param address where it is reached, ending in a slash
 * @param firstToken what makes the first account; null: there is one
 * @param millis from its start until it was ready
 * @param work the time of the processor that this took
 */
record ServerProcess(
        Process process, String address, @Nullable String firstToken, long millis, Duration work)
        implements AutoCloseable {

    private static final String LISTENS = "listens on ";
    private static final String FIRST = "#first=";

    static ServerProcess start(DatabaseAddress at, Path errors) throws IOException {
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0"));
        Path file = at.file();
        words.addAll(
                file == null
                        ? List.of("--database", at.url())
                        : List.of("--data", file.getParent().toString()));
        ProcessBuilder program =
                Kills.program(words.toArray(new String[0])).redirectError(Redirect.to(errors.toFile()));
        program.environment().put("KOFFIERONDE_LANG", "en");
        long start = System.nanoTime();
        Process process = program.start();
        String first = null;
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        while (line != null && !line.contains(LISTENS)) {
            first = line.contains(FIRST) ? line.substring(line.indexOf(FIRST) + FIRST.length()) : first;
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("the server did not start");
        }
        String address =
                line.substring(line.indexOf(LISTENS) + LISTENS.length()).strip();
        new WebClient(address, null).get("readyz");
        long millis = (System.nanoTime() - start) / 1_000_000;
        Duration work = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return new ServerProcess(process, address, first, millis, work);
    }

    /** Somebody who asks it. */
    WebClient web(@Nullable String token) {
        return new WebClient(address, token);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
