package be.koffieronde.cli;

import be.koffieronde.Koffieronde;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs of the program in a process of its own, as a user starts it. */
public final class Forked {

    private Forked() {}

    /** One that begins quickly. */
    public static ProcessBuilder program(String... args) {
        return java(Koffieronde.class, args);
    }

    /** Another start than the program's. */
    static ProcessBuilder java(Class<?> start, String... args) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                start.getName()));
        words.addAll(List.of(args));
        return new ProcessBuilder(words);
    }
}
