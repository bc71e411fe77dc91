package be.koffieronde.sheets;

import be.koffieronde.format.Spelling;
import be.koffieronde.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of a few words, each with its meaning. */
final class WordFormat<T> implements CellFormat<T> {

    private final String what;
    private final Map<T, Label> words = new LinkedHashMap<>();
    private final @Nullable WordList list;

    /** @param what such as {@code weekday} */
    WordFormat(String what, @Nullable WordList list) {
        this.what = what;
        this.list = list;
    }

    WordFormat<T> with(T value, String dutch, String english) {
        words.put(value, new Label(dutch, english));
        return this;
    }

    List<String> words(Language language) {
        return words.values().stream().map(word -> word.in(language)).toList();
    }

    @Override
    public @Nullable T read(SheetCell cell) {
        return cell.parsed("one of " + String.join(", ", bothWords()), this::parse);
    }

    @Override
    public CellValue write(T value, Language language) {
        Label word = words.get(value);
        return new CellValue.Words(word == null ? value.toString() : word.in(language));
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
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no %s; %s"
                        .formatted(SheetCell.cut(text), what, Spelling.remedy(SheetCell.cut(text), bothWords()))));
    }

    private List<String> bothWords() {
        return words.values().stream()
                .flatMap(word -> word.both().stream())
                .distinct()
                .toList();
    }
}
