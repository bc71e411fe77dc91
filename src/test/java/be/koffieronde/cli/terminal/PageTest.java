package be.koffieronde.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final String REASON = "  talk with juf Heidi (Sint-Jan): on Tue 24 Nov 10:25-10:40 An is absent";

    @Test
    void off_a_terminal_a_line_stays_one_however_long() {
        assertThat(printed(0, REASON.repeat(20))).containsExactly(REASON.repeat(20));
    }

    @Test
    void on_a_terminal_what_fits_stays_on_its_line() {
        assertThat(printed(72, REASON)).containsExactly(REASON);
    }

    @Test
    void what_does_not_fit_goes_on_between_words_two_columns_further_in() {
        assertThat(printed(71, REASON))
                .containsExactly("  talk with juf Heidi (Sint-Jan): on Tue 24 Nov 10:25-10:40 An is", "    absent");
        assertThat(printed(40, REASON))
                .containsExactly("  talk with juf Heidi (Sint-Jan): on Tue", "    24 Nov 10:25-10:40 An is absent");
        assertThat(printed(39, REASON))
                .containsExactly("  talk with juf Heidi (Sint-Jan): on", "    Tue 24 Nov 10:25-10:40 An is absent");
    }

    @Test
    void names_and_times_with_dashes_are_never_broken() {
        assertThat(printed(12, "De Sint-Jansschool 10:25-10:40"))
                .containsExactly("De", "  Sint-Jansschool", "  10:25-10:40");
    }

    @Test
    void characters_outside_the_basic_plane_count_once() {
        assertThat(printed(5, "𝄞𝄞 𝄞𝄞 𝄞")).containsExactly("𝄞𝄞 𝄞𝄞", "  𝄞");
    }

    @Test
    void tables_are_made_to_fit() {
        StringWriter out = new StringWriter();
        new Page(new PrintWriter(out, true), 17, Language.EN)
                .table(new TextTable("Supporter", "Days").row("Anne-Marie X", 5));

        assertThat(out.toString().lines())
                .containsExactly("Supporter    Days", "-----------------", "Anne-Marie…     5");
    }

    private static List<String> printed(int columns, String line) {
        StringWriter out = new StringWriter();
        new Page(new PrintWriter(out, true), columns, Language.EN).line(line);
        return out.toString().lines().toList();
    }
}
