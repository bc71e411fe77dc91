package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a window and without a network, as it is on the PATH or named by KOFFIERONDE_BROWSER. */
final class Browser {

    private static final int MINUTES = 5;

    private static final List<String> QUIETLY = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--allow-file-access-from-files",
            "--enable-logging=stderr");

    private final String program;
    private final Path directory;

    /** @param directory empty, for all that the browser leaves behind */
    Browser(String program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    /** Where it is installed; empty if it is not. What KOFFIERONDE_BROWSER names must work. */
    static Optional<String> installed() {
        String named = System.getenv("KOFFIERONDE_BROWSER");
        if (named != null && !named.isBlank()) {
            return Optional.of(named);
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** The page's elements after everything has loaded and its scripts have run; none may have complained. */
    String dom(Path page) throws IOException, InterruptedException {
        return run(List.of("--virtual-time-budget=20000", "--window-size=1400,1000", "--dump-dom", url(page)));
    }

    /** Prints a page as PDF and counts the sheets of paper. */
    long sheets(Path page) throws IOException, InterruptedException {
        Path paper = directory.resolve("paper.pdf");
        run(List.of("--no-pdf-header-footer", "--print-to-pdf=" + paper, url(page)));
        String pdf = Files.readString(paper, StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
    }

    private static String url(Path page) {
        return page.toAbsolutePath().toUri().toString();
    }

    private String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(QUIETLY);
        command.add("--user-data-dir=" + Files.createTempDirectory(directory, "profile"));
        command.addAll(arguments);
        Path out = Files.createTempFile(directory, "out", "");
        Path err = Files.createTempFile(directory, "err", "");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        assertThat(err).content().doesNotContain("CONSOLE");
        return Files.readString(out);
    }
}
