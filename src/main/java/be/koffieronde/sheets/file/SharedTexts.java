package be.koffieronde.sheets.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by their number. */
final class SharedTexts {

    /** Of all texts together, with some for each. */
    private static final int MOST_CHARACTERS = 100_000_000;

    private static final int OF_EACH = 48;

    private final List<Optional<String>> texts = new ArrayList<>();

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(WorkbookPart part) {
        SharedTexts shared = new SharedTexts();
        long characters = 0;
        while (part.nextStart("si")) {
            Optional<String> text = Optional.ofNullable(KeptText.read(part, "si"));
            characters += text.map(String::length).orElse(0) + OF_EACH;
            if (characters > MOST_CHARACTERS) {
                throw part.tooMuch();
            }
            shared.texts.add(text);
        }
        return shared;
    }

    /** Whether there is a text with a number, which may be anything. */
    boolean has(@Nullable String number) {
        return number != null && number.matches("\\d{1,9}") && Integer.parseInt(number) < texts.size();
    }

    /** The text with a number there is; null if it is longer than a cell can hold. */
    @Nullable
    String text(String number) {
        return texts.get(Integer.parseInt(number)).orElse(null);
    }
}
