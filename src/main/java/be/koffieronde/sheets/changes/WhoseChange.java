package be.koffieronde.sheets.changes;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.sheets.cells.KnownNames;
import be.koffieronde.sheets.cells.SheetCell;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.changes.Changes.Owner;
import be.koffieronde.sheets.changes.ChangesSheet.Change;
import be.koffieronde.sheets.changes.ChangesSheet.Kind;
import be.koffieronde.sheets.typed.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row of the sheet of changes is about: anybody with dates of their own, by id or name.
 *
 * @param who the cell that says it
 * @param what the cell that says what is different
 */
record WhoseChange(SheetCell who, SheetCell what, Change change) {

    /** Null, with the fault reported, if it is not clear. */
    @Nullable
    Owner find(String text, @Nullable Kind kind) {
        if (kind == null) {
            return among(text);
        }
        if (!change.kinds().contains(kind)) {
            reportKind(text, kind);
            return null;
        }
        String id = names().find(kind.thing(), text, who);
        return id == null ? null : new Owner(kind, id);
    }

    private @Nullable Owner among(String text) {
        List<Owner> all = Stream.of(Kind.values())
                .flatMap(kind -> names().meant(kind.thing(), text).stream().map(id -> new Owner(kind, id)))
                .toList();
        List<Owner> fit = all.stream()
                .filter(owner -> change.kinds().contains(owner.kind()))
                .toList();
        List<Owner> exact =
                fit.stream().filter(owner -> owner.id().equals(text)).toList();
        if (fit.size() == 1 || exact.size() == 1) {
            return fit.size() == 1 ? fit.get(0) : exact.get(0);
        }
        if (fit.size() > 1) {
            who.fault("sheets.who-ambiguous", FreeText.cut(text), names(fit), ChangesSheet.KIND.header());
        } else if (!all.isEmpty()) {
            reportKind(text, all.get(0).kind());
        } else if (Stream.of(Kind.values()).allMatch(kind -> names().areAllRead(kind.thing()))) {
            List<Thing> things = change.kinds().stream().map(Kind::thing).toList();
            List<String> known = names().all(things);
            who.fault(
                    "format.unknown",
                    FreeText.cut(text),
                    Message.of("sheets.part.anybody"),
                    Remedy.among(text, known, known));
        }
        return null;
    }

    private void reportKind(String text, Kind kind) {
        List<Object> words = new ArrayList<>();
        Stream.of(Change.values())
                .filter(other -> other.kinds().contains(kind))
                .forEach(other -> words.add(ChangesSheet.CHANGES.word(other)));
        what.fault(
                "sheets.change-not-for",
                ChangesSheet.CHANGES.word(change),
                FreeText.cut(text),
                ChangesSheet.KINDS.word(kind),
                words);
    }

    private static List<Message> names(List<Owner> owners) {
        return owners.stream()
                .map(owner -> Message.of("sheets.part.kind-and-id", ChangesSheet.KINDS.word(owner.kind()), owner.id()))
                .toList();
    }

    private KnownNames names() {
        return who.reading().names();
    }
}
