package be.koffieronde.sheets.typed;

import be.koffieronde.language.Message;
import be.koffieronde.language.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What to do about a name that is none of the known ones. */
public final class Remedy {

    private Remedy() {}

    /** Among words of both languages; what is offered is of the workbook's. */
    public static Message among(String name, Collection<Label> known) {
        return nearest(name, known)
                .orElseGet(() -> Spelling.isListed(known.size())
                        ? Message.of("format.part.one-of", List.copyOf(known))
                        : Message.of("format.part.correct-or-add"));
    }

    /** The word probably meant, if there is one. */
    public static Optional<Message> nearest(String name, Collection<Label> known) {
        return Spelling.nearest(
                        name,
                        known.stream().flatMap(label -> label.all().stream()).toList())
                .flatMap(word -> known.stream()
                        .filter(label -> label.all().contains(word))
                        .findFirst())
                .map(label -> Message.of("format.part.did-you-mean", label));
    }

    /** Among names that people gave: the nearest of all, or one of the ids. */
    public static Message among(String name, Collection<String> all, Collection<String> ids) {
        return Spelling.nearest(name, all)
                .map(nearest -> Message.of("format.part.did-you-mean", nearest))
                .orElseGet(() -> Spelling.remedy(name, ids));
    }
}
