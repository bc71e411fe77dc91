package be.koffieronde.sheets;

import be.koffieronde.language.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What to do about a name that is none of the known ones. */
final class Remedy {

    private static final Label CORRECT =
            new Label("verbeter het, of voeg toe wat zo heet", "correct it, or add what it names");

    private Remedy() {}

    /** Among words of both languages; what is offered is of the reader's. */
    static Label among(String name, Collection<Label> known) {
        return nearest(name, known).orElseGet(() -> oneOf(known));
    }

    /** The word probably meant, if there is one. */
    static Optional<Label> nearest(String name, Collection<Label> known) {
        List<String> words =
                known.stream().flatMap(label -> label.both().stream()).toList();
        return Spelling.nearest(name, words)
                .flatMap(word -> known.stream()
                        .filter(label -> label.both().contains(word))
                        .findFirst())
                .map(Remedy::meant);
    }

    /** Among names that people gave: the nearest of all, or one of the ids. */
    static Label among(String name, Collection<String> all, Collection<String> ids) {
        return Spelling.nearest(name, all)
                .map(nearest -> meant(Label.same(nearest)))
                .orElseGet(() -> oneOf(ids.stream().map(Label::same).toList()));
    }

    private static Label meant(Label nearest) {
        return new Label("bedoel je '%s'?", "did you mean '%s'?").with(nearest);
    }

    private static Label oneOf(Collection<Label> known) {
        return Spelling.isListed(known.size())
                ? new Label("schrijf een van %s", "write one of %s").with(Label.list(known))
                : CORRECT;
    }
}
