package be.koffieronde.fuzz;

import be.koffieronde.cli.Cli;
import be.koffieronde.cli.TracedCli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;

/** Commands that write, to be killed. */
enum Killed {
    PLAN("out.json", "plan", "problems/first-week.json", "--moves", "3000", "--threads", "1", "-o", "OUT"),
    REPORT("out.html", "report", "problems/first-week.json", "solutions/first-week.json", "--html", "OUT"),
    BOOK(
            "out.json",
            "coffee",
            "problems/first-week.json",
            "OUT",
            "--supporter",
            "an",
            "--partner",
            "heidi",
            "-o",
            "OUT"),
    EXPORT("out.xlsx", "export", "problems/first-week.json", "-o", "OUT"),
    CALENDAR(
            "out.ics",
            "ics",
            "problems/first-week.json",
            "solutions/first-week.json",
            "--supporter",
            "an",
            "-o",
            "OUT"),
    LOG(
            "out.csv",
            "talk",
            "log",
            "problems/first-week.json",
            "--supporter",
            "an",
            "--partner",
            "heidi",
            "--date",
            "2026-11-20",
            "--talks",
            "OUT");

    private final String output;
    private final String[] words;

    Killed(String output, String... words) {
        this.output = output;
        this.words = words;
    }

    /** The name of the file that it writes. */
    String output() {
        return output;
    }

    String[] arguments(Folder folder) {
        String place = folder.file(output).toString();
        String[] arguments = words.clone();
        for (int word = 0; word < words.length; word++) {
            arguments[word] = words[word].replaceFirst("^OUT$", place);
        }
        return this == BOOK ? withSlot(arguments) : arguments;
    }

    /** The same once more: a talk that was logged already would be refused. */
    String[] again(Folder folder) {
        return Arrays.stream(arguments(folder))
                .map(word -> word.equals("2026-11-20") ? "2026-11-19" : word)
                .toArray(String[]::new);
    }

    private static String[] withSlot(String[] arguments) {
        Cli offer = TracedCli.run(Arrays.copyOf(arguments, arguments.length - 2));
        String slot = offer.out().replaceAll("(?s).*?(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d@\\w+).*", "$1");
        String[] booking = Arrays.copyOf(arguments, arguments.length + 2);
        booking[arguments.length] = "--book";
        booking[arguments.length + 1] = slot;
        return booking;
    }

    /** Whether a file of its is all there. */
    boolean isWhole(Path file) throws IOException {
        return switch (this) {
            case PLAN, BOOK ->
                TracedCli.run("check", "problems/first-week.json", file.toString())
                                .exitCode()
                        < 2;
            case LOG ->
                TracedCli.run("talk", "history", "--talks", file.toString()).exitCode() == 0;
            case REPORT -> Files.readString(file).strip().endsWith("</html>");
            case CALENDAR -> Files.readString(file).strip().endsWith("END:VCALENDAR");
            case EXPORT -> isArchive(file);
        };
    }

    private static boolean isArchive(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
