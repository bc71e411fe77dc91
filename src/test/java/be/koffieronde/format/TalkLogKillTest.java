package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.log.LogFile;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs log talk after talk into one file and are killed in the middle of it. */
class TalkLogKillTest {

    private static final int CONFIRMED_BEFORE_KILL = 15;
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path directory;

    @Test
    void what_was_confirmed_before_a_kill_is_in_the_log_once_and_the_log_can_be_used() throws Exception {
        Path file = directory.resolve("talks.csv");
        List<String> confirmed = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            Process one = writer(file, "an" + round);
            Process other = writer(file, "bo" + round);
            try (BufferedReader out = one.inputReader(StandardCharsets.UTF_8);
                    BufferedReader otherOut = other.inputReader(StandardCharsets.UTF_8)) {
                for (int line = 0; line < CONFIRMED_BEFORE_KILL; line++) {
                    confirmed.add(out.readLine());
                    confirmed.add(otherOut.readLine());
                }
            } finally {
                one.destroyForcibly().waitFor();
                other.destroyForcibly().waitFor();
            }
        }

        List<String> logged = LogFile.ofTalks(file).read().stream()
                .map(talk -> talk.supporter() + " " + talk.partner())
                .toList();
        assertThat(confirmed).hasSize(4 * CONFIRMED_BEFORE_KILL);
        assertThat(logged).containsAll(confirmed).doesNotHaveDuplicates();
        LoggedTalk next = talk("an", "next");
        assertThat(LogFile.ofTalks(file).add(List.of(next))).containsExactly(next);
        assertThat(LogFile.ofTalks(file).read()).hasSize(logged.size() + 1).endsWith(next);
    }

    private static Process writer(Path file, String supporter) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TalkLogKillTest.class.getName(),
                        file.toString(),
                        supporter)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static LoggedTalk talk(String supporter, String partner) {
        return new LoggedTalk(DATE, supporter, partner, Kind.PLANNED, "a note, " + partner.repeat(20));
    }

    /** The writer: logs until somebody kills it, and says a line for each talk when it is safe. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int number = 0; ; number++) {
            LogFile.ofTalks(Path.of(args[0])).add(List.of(talk(args[1], "p" + number)));
            out.println(args[1] + " p" + number);
        }
    }
}
