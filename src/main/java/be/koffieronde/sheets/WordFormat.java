package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of a few words, each with its meaning. */
final class WordFormat<T> implements CellFormat<T> {

    private final Label what;
    private final Map<T, Label> words = new LinkedHashMap<>();
    private final @Nullable WordList list;

    /** @param what such as {@code weekday} */
    WordFormat(Label what, @Nullable WordList list) {
        this.what = what;
        this.list = list;
    }

    WordFormat<T> with(T value, String dutch, String english) {
        words.put(value, new Label(dutch, english));
        return this;
    }

    Label word(T value) {
        return Objects.requireNonNull(words.get(value));
    }

    List<String> words(Language language) {
        return words.values().stream().map(word -> word.in(language)).toList();
    }

    @Override
    public @Nullable T read(SheetCell cell) {
        return cell.parsed(new Label("een van %s", "one of %s").with(Label.list(words.values())), this::parse);
    }

    @Override
    public CellValue write(T value, Language language) {
        return new CellValue.Words(word(value).in(language));
    }

    @Override
    public Optional<Choices> choices() {
        return Optional.ofNullable(list).map(Choices.Listed::new);
    }

    private T parse(String text) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().isSaidBy(text))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new Misread(new Label("'%s' is geen %s; %s", "'%s' is no %s; %s")
                        .with(SheetCell.cut(text), what, Remedy.among(SheetCell.cut(text), words.values()))));
    }
}
