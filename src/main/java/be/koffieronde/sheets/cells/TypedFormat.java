package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.typed.ExceptionsText;
import be.koffieronde.sheets.typed.TimeText;
import be.koffieronde.sheets.typed.TypedExceptions;
import be.koffieronde.sheets.typed.WeekText;
import be.koffieronde.sheets.typed.Weekdays;
import java.time.DayOfWeek;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values that are typed and written as a text.
 *
 * @param expected what should stand in the cell
 * @param parse throws UnfitText with the reason
 * @param choices null if there are none
 */
public record TypedFormat<T>(
        Message expected,
        BiFunction<String, Reading, T> parse,
        BiFunction<T, Language, String> text,
        @Nullable Choices choices)
        implements CellFormat<T> {

    /** Windows per weekday, as {@link WeekText} tells. */
    public static final TypedFormat<WeekWindows> WEEK =
            new TypedFormat<>(WeekText.EXPECTED, (text, any) -> WeekText.parse(text), WeekText::of, null);

    /** The same, where a morning or an afternoon will do. */
    public static final TypedFormat<WeekWindows> WEEK_OR_HALVES =
            new TypedFormat<>(WeekText.EXPECTED, (text, any) -> WeekText.parseWithHalves(text), WeekText::of, null);

    /** Windows per date, as {@link ExceptionsText} tells. */
    public static final TypedFormat<TypedExceptions> EXCEPTIONS = new TypedFormat<>(
            ExceptionsText.EXPECTED,
            (text, reading) -> ExceptionsText.parse(text, reading.horizon()),
            ExceptionsText::of,
            null);

    /** One window of a day, such as 11:30-13:30. */
    public static final TypedFormat<Window> WINDOW = new TypedFormat<>(
            Message.of("sheets.part.expected.window"),
            (text, any) -> TimeText.window(text),
            (window, any) -> TimeText.shown(window),
            null);

    public static final TypedFormat<DayOfWeek> WEEKDAY = new TypedFormat<>(
            Message.of("sheets.part.expected.weekday"),
            (text, any) -> Weekdays.parse(text),
            (day, language) -> Weekdays.shown(day).in(language),
            ChoiceList.WEEKDAYS.choices());

    @Override
    public @Nullable T read(SheetCell cell) {
        return cell.parsed(expected, text -> parse.apply(text, cell.reading()));
    }

    @Override
    public CellValue write(T value, Language language) {
        return new CellValue.Words(text.apply(value, language));
    }
}
