package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.sheets.typed.Label;
import be.koffieronde.sheets.typed.Remedy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of a few words, each with its meaning. */
public final class WordFormat<T extends Enum<T>> implements CellFormat<T> {

    private final ChoiceList list;
    private final Map<T, Label> words = new LinkedHashMap<>();
    private final Map<T, Label> others = new LinkedHashMap<>();

    /**
     * Words for some values.
     *
     * @param code of the words, which ends with the name of their value
     */
    @SafeVarargs
    public WordFormat(ChoiceList list, String code, T... values) {
        this.list = list;
        for (T value : values) {
            words.put(value, new Label(code + value.name()));
        }
    }

    /**
     * Other words are understood for the same.
     *
     * @param code of them, which ends with the name of the value; several stand between semicolons
     */
    public WordFormat<T> alsoCalled(String code) {
        words.keySet().forEach(value -> others.put(value, new Label(code + value.name())));
        return this;
    }

    public Label word(T value) {
        return Objects.requireNonNull(words.get(value));
    }

    public List<String> words(Language language) {
        return words.values().stream().map(word -> word.in(language)).toList();
    }

    @Override
    public @Nullable T read(SheetCell cell) {
        return cell.parsed(Message.of("format.part.expected.one-of", List.copyOf(words.values())), this::parse);
    }

    @Override
    public CellValue write(T value, Language language) {
        return new CellValue.Words(word(value).in(language));
    }

    @Override
    public Choices choices() {
        return list.choices();
    }

    private boolean isAnother(T value, String text) {
        Label more = others.get(value);
        return more != null
                && more.all().stream()
                        .flatMap(all -> Stream.of(all.split(";", -1)))
                        .anyMatch(word -> Label.key(word).equals(Label.key(text)));
    }

    private T parse(String text) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().isSaidBy(text) || isAnother(entry.getKey(), text))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new UnfitText(
                        "format.unknown",
                        FreeText.cut(text),
                        list.one(),
                        Remedy.among(FreeText.cut(text), words.values())));
    }
}
