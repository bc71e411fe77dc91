package be.koffieronde.files.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarNamesTest {

    @Test
    void files_have_safe_names_and_no_two_the_same() {
        List<Reader> owners = Stream.of(
                        "an", "An", "a:n", "a?n", "..", "con", "é", "e", "x".repeat(300), "x".repeat(301), "学校", "a b ")
                .map(id -> new Reader(Audience.SUPPORTER, id))
                .toList();
        CalendarNames names = new CalendarNames(owners);

        List<String> files = owners.stream().map(names::of).toList();

        assertThat(files)
                .allSatisfy(file -> assertThat(file)
                        .matches("supporter-[\\p{L}\\p{N}-]*\\.ics")
                        .hasSizeLessThan(100));
        assertThat(files.stream().map(file -> file.toLowerCase(Locale.ROOT)).distinct())
                .hasSameSizeAs(owners);
        assertThat(files).contains("supporter-con.ics", "supporter-学校.ics");
    }
}
