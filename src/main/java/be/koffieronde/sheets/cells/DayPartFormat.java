package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.typed.DayPart;
import be.koffieronde.sheets.typed.DayPart.Since;
import org.jspecify.annotations.Nullable;

/** A part of a day: the hour at which it begins, or all of it in words, such as {@code namiddag}. */
public record DayPartFormat() implements CellFormat<DayPart> {

    public static final DayPartFormat ANY = new DayPartFormat();

    @Override
    public @Nullable DayPart read(SheetCell cell) {
        if (cell.content() instanceof Text) {
            return cell.parsed(Message.of("sheets.part.expected.part-of-day"), DayPart::parse);
        }
        Integer minutes = TimeFormat.MINUTES.read(cell);
        return minutes == null ? null : new Since(minutes);
    }

    @Override
    public CellValue write(DayPart value, Language language) {
        return value instanceof Since since
                ? TimeFormat.MINUTES.write(since.minutes(), language)
                : new CellValue.Words(DayPart.of(value, language));
    }

    @Override
    public CellValue.Kind kind() {
        return CellValue.Kind.TIME;
    }
}
