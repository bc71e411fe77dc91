package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A weekday. */
final class DayFormat implements CellFormat<DayOfWeek> {

    @Override
    public @Nullable DayOfWeek read(SheetCell cell) {
        return cell.parsed(new Label("een weekdag", "a weekday"), DayFormat::parse);
    }

    @Override
    public CellValue write(DayOfWeek value, Language language) {
        return new CellValue.Words(Weekdays.shown(value, language));
    }

    @Override
    public Optional<Choices> choices() {
        return Optional.of(new Choices.Listed(WordList.WEEKDAYS));
    }

    private static DayOfWeek parse(String text) {
        DayOfWeek day = Weekdays.named(text.replace(".", ""));
        if (day == null) {
            throw new Misread(new Label(
                            "'%s' is geen weekdag; schrijf er een zoals ma",
                            "'%s' is no weekday; write one such as Mon")
                    .with(SheetCell.cut(text)));
        }
        return day;
    }
}
