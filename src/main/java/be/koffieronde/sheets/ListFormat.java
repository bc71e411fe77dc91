package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Several texts in one cell, between semicolons or commas; "none" where an empty list must be said. */
final class ListFormat implements CellFormat<List<String>> {

    /** What becomes of one text of the list. */
    @FunctionalInterface
    private interface Meaning {

        @Nullable
        String of(String text, SheetCell cell);
    }

    private final Meaning meaning;
    private final boolean isSet;
    private final Choices choices;

    private ListFormat(Meaning meaning, boolean isSet, Choices choices) {
        this.meaning = meaning;
        this.isSet = isSet;
        this.choices = choices;
    }

    /** Names of expertise; it does not matter if one is there twice. */
    static ListFormat expertise() {
        return new ListFormat(TextFormat::checkedName, true, new Choices.Listed(WordList.EXPERTISE));
    }

    /** Ids or names of things on another sheet, each once. */
    static ListFormat references(Thing thing, SheetKind sheet) {
        return new ListFormat(
                (text, cell) -> cell.reading().names().find(thing, text, cell), false, new Choices.Ids(sheet));
    }

    @Override
    public @Nullable List<String> read(SheetCell cell) {
        if (cell.isNone()) {
            return List.of();
        }
        List<String> texts = cell.parsed(new Label("een lijst", "a list"), TextList::parse);
        if (texts == null) {
            return null;
        }
        List<String> list = new ArrayList<>();
        for (String text : texts) {
            String meant = meaning.of(text, cell);
            if (meant != null && !list.contains(meant)) {
                list.add(meant);
            } else if (meant != null && !isSet) {
                cell.fault(new Label("'%s' staat er tweemaal; laat er een weg", "'%s' is listed twice; leave one out")
                        .with(SheetCell.cut(text)));
            }
        }
        return cell.reading().shared(List.copyOf(list));
    }

    @Override
    public CellValue write(List<String> value, Language language) {
        return new CellValue.Words(value.isEmpty() ? None.WORD.in(language) : TextList.of(value));
    }

    @Override
    public Optional<Choices> choices() {
        return Optional.of(choices);
    }
}
