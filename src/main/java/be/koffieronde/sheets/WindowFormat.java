package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Window;
import org.jspecify.annotations.Nullable;

/** One window of a day, such as 11:30-13:30. */
final class WindowFormat implements CellFormat<Window> {

    @Override
    public @Nullable Window read(SheetCell cell) {
        return cell.parsed(
                new Label("van wanneer tot wanneer, zoals 11:30-13:30", "a window of time such as 11:30-13:30"),
                TimeText::window);
    }

    @Override
    public CellValue write(Window value, Language language) {
        return new CellValue.Words(TimeText.shown(value));
    }
}
