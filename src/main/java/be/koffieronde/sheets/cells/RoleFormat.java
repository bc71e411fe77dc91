package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Partner;
import be.koffieronde.sheets.file.CellContent;
import be.koffieronde.sheets.typed.Label;
import be.koffieronde.sheets.typed.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A partner's role: one of the contract's in the language of the workbook, or whatever people write. */
public final class RoleFormat implements CellFormat<String> {

    private static final Map<String, Label> WORDS =
            Partner.ROLES.stream().collect(Collectors.toMap(role -> role, role -> new Label("words.role." + role)));

    /** What to offer: the contract's roles and others. */
    public static List<String> words(Iterable<String> others, Language language) {
        TreeSet<String> offered = new TreeSet<>();
        WORDS.values().forEach(word -> offered.add(word.in(language)));
        others.forEach(role -> offered.add(written(role, language)));
        return List.copyOf(offered);
    }

    @Override
    public @Nullable String read(SheetCell cell) {
        String text = TextFormat.FREE.read(cell);
        boolean isLiteral = cell.content() instanceof CellContent.Text content && Quoted.isQuoted(content.text());
        return text == null || isLiteral ? text : named(text).orElse(text);
    }

    @Override
    public CellValue write(String value, Language language) {
        return new CellValue.Words(written(value, language));
    }

    @Override
    public Choices choices() {
        return ChoiceList.ROLES.choices();
    }

    /** One that only looks like the contract's stands in quotes, and so stays what it is. */
    private static String written(String role, Language language) {
        Label word = WORDS.get(role);
        if (word != null) {
            return word.in(language);
        }
        return named(role).isPresent() ? Quoted.always(role) : Quoted.ifNeeded(role);
    }

    private static Optional<String> named(String text) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue().isSaidBy(text)
                        || Label.key(word.getKey()).equals(Label.key(text)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
