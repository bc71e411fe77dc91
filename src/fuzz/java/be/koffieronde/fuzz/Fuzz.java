package be.koffieronde.fuzz;

import be.koffieronde.fuzz.Watchdog.HangsException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Start of the trials with broken and odd files; docs/contributing.md says how to read what they print. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = {
            "Has the program use files that are broken or odd, and kills it at bad moments.",
            "Without counts, a short run of everything. Ends with 1 if there are faults."
        })
public final class Fuzz implements Callable<Integer> {

    @Mixin
    private Counts counts = new Counts();

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all choices. Else 1.")
    private long seed;

    @Option(names = "--from", defaultValue = "1", description = "The number to begin with, to repeat one. Else 1.")
    private int first;

    @Option(names = "--patience", defaultValue = "20", description = "Seconds a command may take. Else 20.")
    private int patience;

    @Option(names = "--directory", defaultValue = "target/fuzz", description = "For files. Else target/fuzz.")
    private Path directory = Path.of("target/fuzz");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Fuzz() {}

    /** Ends with 0, 1 if there are faults, or 2 if an option cannot be used. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        System.exit(new CommandLine(new Fuzz()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        FaultBook book = new FaultBook(directory.resolve("faults").toAbsolutePath(), out);
        try {
            for (Counts.Count count : counts.asked()) {
                tryAll(count, book);
            }
        } catch (HangsException e) {
            out.println(e.getMessage());
        }
        book.summarise();
        return book.size() == 0 ? 0 : 1;
    }

    private void tryAll(Counts.Count count, FaultBook book) throws IOException {
        long start = System.nanoTime();
        Folder folder = new Folder(directory.resolve("work").toAbsolutePath());
        Watchdog watchdog = new Watchdog(Duration.ofSeconds(patience));
        String name = count.material().name();
        for (int number = first; number < first + count.count(); number++) {
            folder.empty();
            Chance chance = new Chance(name, seed, number);
            String trial = "%s %d seed %d".formatted(name, number, seed);
            count.material().tryOne(new Session(trial, chance, folder, watchdog, book));
        }
        out.printf("%s: %d tried in %d s%n", name, count.count(), (System.nanoTime() - start) / 1_000_000_000);
    }
}
