package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.typed.ExceptionsText;
import be.koffieronde.sheets.typed.TimeText;
import be.koffieronde.sheets.typed.WeekText;
import be.koffieronde.sheets.typed.Weekdays;
import java.time.DayOfWeek;
import java.util.function.BiFunction;
import java.util.function.Function;
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
        Function<String, T> parse,
        BiFunction<T, Language, String> text,
        @Nullable Choices choices) implements CellFormat<T> {

    /** Windows per weekday, as {@link WeekText} tells. */
    public static final TypedFormat<WeekWindows> WEEK =
            new TypedFormat<>(WeekText.EXPECTED, WeekText::parse, WeekText::of, null);

    /** Windows per date, as {@link ExceptionsText} tells. */
    public static final TypedFormat<DatedExceptions> EXCEPTIONS =
            new TypedFormat<>(ExceptionsText.EXPECTED, ExceptionsText::parse, ExceptionsText::of, null);

    /** One window of a day, such as 11:30-13:30. */
    public static final TypedFormat<Window> WINDOW = new TypedFormat<>(
            Message.of("sheets.part.expected.window"), TimeText::window, (window, any) -> TimeText.shown(window), null);

    public static final TypedFormat<DayOfWeek> WEEKDAY = new TypedFormat<>(
            Message.of("sheets.part.expected.weekday"),
            Weekdays::parse,
            (day, language) -> Weekdays.shown(day).in(language),
            ChoiceList.WEEKDAYS.choices());

    @Override
    public @Nullable T read(SheetCell cell) {
        return cell.parsed(expected, parse);
    }

    @Override
    public CellValue write(T value, Language language) {
        return new CellValue.Words(text.apply(value, language));
    }
}
