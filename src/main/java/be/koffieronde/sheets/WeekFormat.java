package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.problem.WeekWindows;
import org.jspecify.annotations.Nullable;

/** Windows per weekday, as {@link WeekText} tells. */
final class WeekFormat implements CellFormat<WeekWindows> {

    static final Label EXPECTED =
            new Label("dagen en uren, zoals ma wo vr 8:30-12:00", "days and times, such as Mon Wed Fri 8:30-12:00");

    @Override
    public @Nullable WeekWindows read(SheetCell cell) {
        return cell.parsed(EXPECTED, WeekText::parse);
    }

    @Override
    public CellValue write(WeekWindows value, Language language) {
        return new CellValue.Words(WeekText.of(value, language));
    }
}
