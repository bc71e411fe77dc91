package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.report.week.Ruler;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void a_cell_holds_32767_characters_and_what_is_longer_ends_in_dots() {
        assertThat(CellText.of("a".repeat(32_767))).isEqualTo("a".repeat(32_767));
        assertThat(CellText.of("a".repeat(32_768))).isEqualTo("a".repeat(32_766) + "…");
    }

    @Test
    void no_row_is_higher_than_a_sheet_allows() {
        RowHeights heights = new RowHeights(new Ruler(List.of(480, 490)));
        heights.makeRoom(0, 1, 1000);

        assertThat(heights.of(0)).isEqualTo(409.5);
    }
}
