package be.koffieronde.sheets.cells;

import be.koffieronde.format.json.PlainName;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.sheets.typed.Quoted;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Texts: free ones, names that can be part of a file's name, ids, and references to them.
 *
 * @param meaning what becomes of a text that was read; null if it cannot be used, which then has been reported
 * @param choices null if there are none
 */
public record TextFormat(
        BiFunction<String, SheetCell, @Nullable String> meaning,
        @Nullable Choices choices) implements CellFormat<String> {

    public static final TextFormat FREE = new TextFormat(TextFormat::checkedText, null);
    public static final TextFormat NAME = new TextFormat(TextFormat::checkedName, null);

    /** The same, usually one of some. */
    public TextFormat from(Choices some) {
        return new TextFormat(meaning, some);
    }

    /** A name that no other thing of its kind has. */
    public static TextFormat newId(Thing thing) {
        return new TextFormat((text, cell) -> declared(thing, checkedName(text, cell), cell), null);
    }

    /** The id, or the name if only one thing has it, of something on another sheet. */
    public static TextFormat reference(Thing thing) {
        return new TextFormat(
                (text, cell) -> cell.reading().names().find(thing, text, cell), Choices.ids(thing.sheet()));
    }

    private static @Nullable String checkedText(String text, SheetCell cell) {
        Optional<String> unfit = FreeText.unfit(text);
        unfit.ifPresent(
                character -> cell.fault("problem.unseen-character", FreeText.visible(FreeText.cut(text)), character));
        return unfit.isPresent() ? null : text;
    }

    private static @Nullable String checkedName(String text, SheetCell cell) {
        if (!PlainName.isOne(text)) {
            cell.fault("format.no-name", FreeText.cut(text));
            return null;
        }
        return checkedText(text, cell);
    }

    private static @Nullable String declared(Thing thing, @Nullable String id, SheetCell cell) {
        if (id != null && !cell.reading().names().declare(thing, id)) {
            cell.fault("format.taken", id, thing.label());
        }
        return id;
    }

    @Override
    public @Nullable String read(SheetCell cell) {
        String text = cell.text(Message.of("format.part.expected.text"));
        if (text == null) {
            return null;
        }
        String content = Quoted.isQuoted(text) ? Quoted.content(text) : text;
        if (content == null) {
            cell.fault("sheets.escape-in-quotes", cell.shown());
            return null;
        }
        String meant = meaning.apply(content, cell);
        return meant == null ? null : cell.reading().shared(meant);
    }

    @Override
    public CellValue write(String value, Language language) {
        return new CellValue.Words(Quoted.ifNeeded(value));
    }
}
