package be.koffieronde.sheets;

import be.koffieronde.format.json.PlainName;
import be.koffieronde.language.Language;
import be.koffieronde.problem.FreeText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts: free ones, names that can be part of a file's name, ids, and references to them. */
final class TextFormat implements CellFormat<String> {

    /** What becomes of a text that was read. */
    @FunctionalInterface
    private interface Meaning {

        @Nullable
        String of(String text, SheetCell cell);
    }

    private final Meaning meaning;
    private final @Nullable Choices choices;

    private TextFormat(Meaning meaning, @Nullable Choices choices) {
        this.meaning = meaning;
        this.choices = choices;
    }

    static TextFormat free() {
        return new TextFormat(TextFormat::checkedText, null);
    }

    /** Free text that is usually the name of something on another sheet, but need not be. */
    static TextFormat freeFrom(SheetKind sheet) {
        return new TextFormat(TextFormat::checkedText, new Choices.Ids(sheet));
    }

    static TextFormat name() {
        return new TextFormat(TextFormat::checkedName, null);
    }

    /** A name that no other thing of its kind has. */
    static TextFormat newId(Thing thing) {
        return new TextFormat((text, cell) -> newId(thing, checkedName(text, cell), cell), null);
    }

    /** The id, or the name if only one thing has it, of something on another sheet. */
    static TextFormat reference(Thing thing, SheetKind sheet) {
        return new TextFormat((text, cell) -> cell.reading().names().find(thing, text, cell), new Choices.Ids(sheet));
    }

    private static @Nullable String checkedText(String text, SheetCell cell) {
        Optional<String> unfit = FreeText.unfit(text);
        unfit.ifPresent(character -> cell.fault(new Label(
                        "'%s' heeft het teken %s, dat niet te zien of te schrijven is; verwijder het",
                        "'%s' has the character %s, which cannot be seen or written; remove it")
                .with(FreeText.visible(SheetCell.cut(text)), character)));
        return unfit.isPresent() ? null : text;
    }

    static @Nullable String checkedName(String text, SheetCell cell) {
        if (!PlainName.isOne(text)) {
            cell.fault(new Label(
                            "'%s' kan geen naam zijn; schrijf minstens één letter of cijfer, en geen schuine streep",
                            "'%s' cannot be a name; write at least one letter or digit, and no slash")
                    .with(SheetCell.cut(text)));
            return null;
        }
        return checkedText(text, cell);
    }

    static @Nullable String newId(Thing thing, @Nullable String id, SheetCell cell) {
        if (id != null && !cell.reading().names().declare(thing, id)) {
            cell.fault(new Label(
                            "'%s' is al de naam van een %s; geef elk een eigen naam",
                            "'%s' is already the name of another %s; give each its own")
                    .with(id, thing.label()));
        }
        return id;
    }

    @Override
    public @Nullable String read(SheetCell cell) {
        String text = cell.text(new Label("tekst", "text"));
        if (text == null) {
            return null;
        }
        String content = Quoted.isQuoted(text) ? Quoted.content(text) : text;
        if (content == null) {
            cell.fault(new Label(
                            "%s heeft een \\u zonder vier hexadecimale cijfers; verbeter dat of haal de aanhalingstekens weg",
                            "%s has a \\u without four hexadecimal digits; correct it or remove the quotes")
                    .with(cell.shown()));
            return null;
        }
        String meant = meaning.of(content, cell);
        return meant == null ? null : cell.reading().shared(meant);
    }

    @Override
    public CellValue write(String value, Language language) {
        return new CellValue.Words(Quoted.ifNeeded(value));
    }

    @Override
    public Optional<Choices> choices() {
        return Optional.ofNullable(choices);
    }
}
