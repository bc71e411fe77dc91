package be.koffieronde.fuzz;

import be.koffieronde.Koffieronde;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own, ended at a random moment while a file is there already: afterwards that is as it
 * was, or whole and new, and after the next run nothing else is left. Some are searches that are only asked to end.
 */
final class Kills implements Material {

    private static final int PATIENCE = 20;
    private static final String LOG =
            "\uFEFFdate;supporter;partner;kind;note\n\"2026-11-02\";\"an\";\"heidi\";\"planned\";\"\"\n";

    private final Map<Killed, Long> millis = new HashMap<>();

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public void tryOne(Session session) throws IOException {
        Chance chance = session.chance();
        if (chance.oneIn(6)) {
            Interrupted.tryOne(session);
            return;
        }
        Killed command = chance.of(Killed.values());
        Path output = session.file(command.output());
        prepare(command, session);
        byte[] before = Files.readAllBytes(output);
        try {
            String signal = kill(command, session);
            check(command, before, signal, session);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        String[] again = command.again(session.folder());
        session.runWell("what a kill left cannot be used", (Object[]) again);
        if (!Files.exists(output) || !command.isWhole(output)) {
            session.fault("leaves no whole file after a kill and another run");
        }
    }

    /** The earlier file: papers are made by the command itself. */
    private static void prepare(Killed command, Session session) throws IOException {
        Path output = session.file(command.output());
        switch (command) {
            case PLAN, BOOK -> Files.write(output, Weeks.FIRST_WEEK.rosterBytes());
            case LOG -> Files.writeString(output, LOG);
            default -> session.run((Object[]) command.arguments(session.folder()));
        }
    }

    /** Mostly at the end of what the command takes, when it writes. */
    private String kill(Killed command, Session session) throws IOException, InterruptedException {
        Chance chance = session.chance();
        long whole = time(command, session);
        String signal = chance.of("KILL", "KILL", "TERM", "HUP");
        Process process = start(command, session.folder());
        long wait = whole * (chance.oneIn(3) ? chance.between(1, 70) : chance.between(70, 105)) / 100;
        if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
            new ProcessBuilder("kill", "-s", signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                session.fault("does not end on SIG" + signal);
                process.destroyForcibly().waitFor();
            }
        }
        return signal;
    }

    /** How long the command takes when it is left alone, in ms; it then leaves what it should. */
    private long time(Killed command, Session session) throws IOException, InterruptedException {
        Long known = millis.get(command);
        if (known == null) {
            Path output = session.file(command.output());
            byte[] before = Files.readAllBytes(output);
            long start = System.nanoTime();
            start(command, session.folder()).waitFor();
            known = (System.nanoTime() - start) / 1_000_000;
            millis.put(command, known);
            Files.write(output, before);
        }
        return known;
    }

    private static void check(Killed command, byte[] before, String signal, Session session) throws IOException {
        Path output = session.file(command.output());
        session.noteCommand("SIG" + signal + " " + String.join(" ", command.arguments(session.folder())));
        if (!Files.exists(output)) {
            session.fault("loses the file that was there");
        } else if (!Arrays.equals(before, Files.readAllBytes(output)) && !command.isWhole(output)) {
            session.fault("leaves half a file");
        }
    }

    private static Process start(Killed command, Folder folder) throws IOException {
        return program(command.arguments(folder))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    /** The program with these arguments, as the launcher starts it. */
    static ProcessBuilder program(String... arguments) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                arguments[0].equals("serve")
                        ? List.of("-XX:+UseG1GC", "@src/main/launcher/serve.options")
                        : List.of("-XX:+UseSerialGC"));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Koffieronde.class.getName()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words);
    }
}
