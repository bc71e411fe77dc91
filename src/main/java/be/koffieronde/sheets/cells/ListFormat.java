package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.sheets.typed.Marks;
import be.koffieronde.sheets.typed.TextList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several texts in one cell, between semicolons or commas; "none" where an empty list must be said.
 *
 * @param element what becomes of each
 * @param isSet whether it does not matter that one is there twice
 */
public record ListFormat(TextFormat element, boolean isSet) implements CellFormat<List<String>> {

    public static final ListFormat EXPERTISE =
            new ListFormat(TextFormat.NAME.from(ChoiceList.EXPERTISE.choices()), true);

    /** Ids or names of things on another sheet, each once. */
    public static ListFormat references(Thing thing) {
        return new ListFormat(TextFormat.reference(thing), false);
    }

    /** The same before it is looked up what they refer to. */
    public ListFormat asTexts() {
        return new ListFormat(new TextFormat((text, cell) -> text, element.choices()), true);
    }

    @Override
    public @Nullable List<String> read(SheetCell cell) {
        if (cell.isNone()) {
            return List.of();
        }
        List<String> texts = cell.parsed(Message.of("format.part.expected.list"), TextList::parse);
        if (texts == null) {
            return null;
        }
        List<String> list = new ArrayList<>();
        for (String text : texts) {
            String meant = element.meaning().apply(text, cell);
            if (meant != null && !list.contains(meant)) {
                list.add(meant);
            } else if (meant != null && !isSet) {
                cell.fault("format.listed-twice", FreeText.cut(text));
            }
        }
        return cell.reading().shared(List.copyOf(list));
    }

    @Override
    public CellValue write(List<String> value, Language language) {
        return new CellValue.Words(value.isEmpty() ? Marks.NONE.in(language) : TextList.of(value));
    }

    @Override
    public @Nullable Choices choices() {
        return element.choices();
    }
}
