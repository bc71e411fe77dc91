package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.format.log.LogFile;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final String HEADING = "\uFEFFdate;supporter;partner;kind;note\n";
    private static final String LINE = "\"2026-11-23\";\"an\";\"heidi\";\"planned\";\"\"\n";
    private static final LoggedTalk TALK = new LoggedTalk(LocalDate.of(2026, 11, 23), "an", "heidi", Kind.PLANNED, "");
    private static final LoggedTalk OTHER =
            new LoggedTalk(LocalDate.of(2026, 11, 24), "bo", "tom", Kind.SPONTANEOUS, "'Ja; één'");

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("log/talks.csv");
    }

    @Test
    void a_new_log_gets_a_heading_and_a_line_a_talk() {
        assertThat(LogFile.ofTalks(file).add(List.of(TALK, OTHER))).containsExactly(TALK, OTHER);

        assertThat(file)
                .content()
                .isEqualTo(HEADING + LINE + "\"2026-11-24\";\"bo\";\"tom\";\"spontaneous\";\"'Ja; één'\"\n");
        assertThat(LogFile.ofTalks(file).read()).isEqualTo(List.of(TALK, OTHER));
    }

    @Test
    void double_quotes_of_a_note_become_single_ones() {
        LogFile.ofTalks(file).add(List.of(new LoggedTalk(TALK.date(), "an", "heidi", Kind.PLANNED, "\"Ja\"")));

        assertThat(file).content().endsWith(";\"'Ja'\"\n");
    }

    @Test
    void lines_are_only_added() throws IOException {
        write(HEADING + "2026-11-02;an;heidi;planned;by hand\n");
        LogFile.ofTalks(file).add(List.of(TALK));

        assertThat(file).content().isEqualTo(HEADING + "2026-11-02;an;heidi;planned;by hand\n" + LINE);
    }

    @Test
    void a_talk_the_log_has_is_not_added_twice() {
        LogFile.ofTalks(file).add(List.of(TALK));

        LoggedTalk again = new LoggedTalk(TALK.date(), "an", "heidi", Kind.SPONTANEOUS, "again");
        assertThat(LogFile.ofTalks(file).add(List.of(again, OTHER, OTHER))).containsExactly(OTHER);
    }

    @Test
    void a_spreadsheet_may_have_saved_it_with_other_line_ends_or_commas() throws IOException {
        write("date,supporter,partner,kind,note\r\n2026-11-23,an,heidi,planned,\r\n\r\n");
        LogFile.ofTalks(file).add(List.of(OTHER));

        assertThat(LogFile.ofTalks(file).read()).isEqualTo(List.of(TALK, OTHER));
        assertThat(file).content().endsWith("\"2026-11-24\",\"bo\",\"tom\",\"spontaneous\",\"'Ja; één'\"\n");
    }

    @Test
    void a_log_is_read_as_spreadsheets_save_it() throws IOException {
        for (String text : List.of(
                "date;supporter;partner;kind;note\n;;;;\n2026-11-23;an;heidi;planned;\n",
                "\uFEFF\"date\";\"supporter\";\"partner\";\"kind\";\"note\"\n" + LINE,
                "Date;Supporter;Partner;Kind;Note;;\r\n23/11/2026;an;heidi;Planned;;;\r\n;;;;;;\r\n",
                "date\tsupporter\tpartner\tkind\tnote\n23-11-26\tan\theidi\tplanned\n")) {
            write(text);
            assertThat(LogFile.ofTalks(file).read()).isEqualTo(List.of(TALK));
        }
    }

    @Test
    void what_is_taken_back_leaves_all_other_lines_as_they_are() throws IOException {
        String first = "2026-11-02;an;heidi;planned;by hand\r\n;;;;\r\n";
        write(HEADING + first + LINE + "\"2026-11-2");

        assertThat(LogFile.ofTalks(file).remove(talks -> talks.subList(1, 2))).containsExactly(TALK);
        assertThat(file).content().isEqualTo(HEADING + first);
    }

    @Test
    void a_whole_last_line_without_its_end_counts() throws IOException {
        write(HEADING + "2026-11-23;an;heidi;planned;");
        LogFile.ofTalks(file).add(List.of(OTHER));

        assertThat(LogFile.ofTalks(file).read()).isEqualTo(List.of(TALK, OTHER));
    }

    @Test
    void wherever_writing_stops_the_lines_before_stay_and_the_next_is_whole() throws IOException {
        LogFile.ofTalks(file).add(List.of(TALK));
        int whole = Files.readAllBytes(file).length;
        LogFile.ofTalks(file).add(List.of(OTHER));
        byte[] all = Files.readAllBytes(file);
        LoggedTalk next = new LoggedTalk(LocalDate.of(2026, 11, 25), "an", "tom", Kind.PLANNED, "next");

        for (int end = whole; end < all.length - 1; end++) {
            Files.write(file, Arrays.copyOf(all, end));
            assertThat(LogFile.ofTalks(file).read()).isEqualTo(List.of(TALK));
            LogFile.ofTalks(file).add(List.of(next));
            assertThat(LogFile.ofTalks(file).read()).isEqualTo(List.of(TALK, next));
        }
    }

    @Test
    void wherever_writing_a_first_line_stops_the_next_one_has_its_heading() throws IOException {
        byte[] all = (HEADING + LINE).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.getParent());

        for (int end = 0; end < all.length - 1; end++) {
            Files.write(file, Arrays.copyOf(all, end));
            assertThat(LogFile.ofTalks(file).read()).isEmpty();
            LogFile.ofTalks(file).add(List.of(OTHER));
            assertThat(LogFile.ofTalks(file).read()).isEqualTo(List.of(OTHER));
            assertThat(file).content().startsWith(HEADING);
        }
    }

    @Test
    void a_last_line_that_no_killed_program_left_is_not_overwritten() throws IOException {
        for (String last : List.of(
                LINE.strip() + "\r\"2026-11-24\";\"bo\";\"to",
                "\"so; she said",
                "\"2026-11-24\u0007",
                "\"2026-11-2x")) {
            write(HEADING + LINE + last);
            assertThatThrownBy(() -> LogFile.ofTalks(file).add(List.of(OTHER)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("line 3: ");
            assertThat(file).content().isEqualTo(HEADING + LINE + last);
        }
    }

    @Test
    void a_last_line_that_ends_halfway_a_line_end_counts() throws IOException {
        write((HEADING + LINE).replace("\n", "\r\n").stripTrailing() + "\r");
        LogFile.ofTalks(file).add(List.of(OTHER));

        assertThat(LogFile.ofTalks(file).read()).isEqualTo(List.of(TALK, OTHER));
    }

    @Test
    void all_faults_are_told_by_line_and_nothing_is_added() throws IOException {
        String text = HEADING
                + "23/13/2026;an;heidi;planned;\n2026-11-23;an;;planned;\n2026-11-23;an;heidi;gepland;\n2026-11-23;an\n"
                + "\"2026-11-23;an;heidi;planned;\n";
        write(text);

        assertThat(Texts.faults(file, () -> LogFile.ofTalks(file).add(List.of(TALK))))
                .containsExactly(
                        "FILE: line 2: '23/13/2026' is no date; write YYYY-MM-DD, such as 2026-11-23",
                        "FILE: line 3: an empty id; write whose talk it was",
                        "FILE: line 4: 'gepland' is no kind of talk; write planned or spontaneous",
                        "FILE: line 5: 2 columns where 5 are needed; write date;supporter;partner;kind;note",
                        "FILE: line 6: this is no line of a CSV file; correct its quotes");
        assertThat(file).content().isEqualTo(text);
    }

    @Test
    void a_file_that_is_no_log_is_refused() throws IOException {
        write("{}\n");
        assertThat(Texts.faults(file, () -> LogFile.ofTalks(file).read()))
                .containsExactly(
                        "FILE: line 1: '{}' is no heading of a log of talks; write date;supporter;partner;kind;note");
    }

    @Test
    void a_file_of_one_line_that_is_no_log_is_refused_and_stays() throws IOException {
        String macintosh = HEADING.replace('\n', '\r') + LINE.replace('\n', '\r');
        for (String other : List.of("{\"name\":\"limburg\"}", macintosh, "date")) {
            write(other);
            assertThatThrownBy(() -> LogFile.ofTalks(file).add(List.of(TALK)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("is no heading of a log of talks");
            assertThat(file).content().isEqualTo(other);
        }
    }

    @Test
    void a_log_that_is_not_there_is_told_or_empty_as_asked() {
        assertThatThrownBy(() -> LogFile.ofTalks(file).read())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(file + ": there is no such file; check its name");
        assertThat(LogFile.ofTalks(file).readIfThere()).isEmpty();
    }

    @Test
    void many_writers_at_a_time_lose_nothing() {
        List<LoggedTalk> talks = IntStream.range(0, 40)
                .mapToObj(n -> new LoggedTalk(LocalDate.of(2026, 11, 23), "an", "p" + n, Kind.PLANNED, ""))
                .toList();
        talks.parallelStream().forEach(talk -> LogFile.ofTalks(file).add(List.of(talk)));

        assertThat(LogFile.ofTalks(file).read()).containsExactlyInAnyOrderElementsOf(talks);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Texts.write(file, text);
    }
}
