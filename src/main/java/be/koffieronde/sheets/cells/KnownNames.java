package be.koffieronde.sheets.cells;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.sheets.typed.Label;
import be.koffieronde.sheets.typed.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The things met so far, and what people call them. A reference may be an id, or an id or name give or take capitals,
 * accents, blanks and dashes, as long as only one thing is called so.
 */
public final class KnownNames {

    private static final int MOST_SHOWN = 10;

    private static final class Names {
        final Set<String> ids = new LinkedHashSet<>();
        final Set<String> names = new LinkedHashSet<>();
        final Map<String, Set<String>> idsByKey = new HashMap<>();

        void call(String key, String id) {
            idsByKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(id);
        }

        List<String> all() {
            List<String> all = new ArrayList<>(ids);
            all.addAll(names);
            return all;
        }
    }

    private final Map<Thing, Names> known = new EnumMap<>(Thing.class);
    private final Set<SheetKind> incomplete = EnumSet.noneOf(SheetKind.class);

    /** Notes that a sheet could not be read to its end, so that any name may be one of those on it. */
    public void expectMore(SheetKind sheet) {
        incomplete.add(sheet);
    }

    public boolean areAllRead(Thing thing) {
        return !incomplete.contains(thing.sheet());
    }

    /** Declares an id; false if it was declared before. */
    public boolean declare(Thing thing, String id) {
        names(thing).call(Label.key(id), id);
        return names(thing).ids.add(id);
    }

    /** The ids declared so far, in their order. */
    public List<String> ids(Thing thing) {
        return List.copyOf(names(thing).ids);
    }

    /** Notes what people call a thing, if both could be read. */
    public void call(Thing thing, @Nullable String id, @Nullable String name) {
        if (id != null && name != null && !name.isBlank()) {
            names(thing).names.add(name);
            names(thing).call(Label.key(name), id);
        }
    }

    /**
     * The id a reference means; null, with the fault reported, if that is not clear. Where not all could be read, which
     * is told elsewhere, the reference itself.
     */
    @Nullable
    public String find(Thing thing, String reference, SheetCell cell) {
        Set<String> ids = meant(thing, reference);
        if (ids.size() == 1) {
            return ids.iterator().next();
        }
        if (ids.isEmpty() && !areAllRead(thing)) {
            return reference;
        }
        cell.fault(ids.isEmpty() ? unknown(thing, reference) : ambiguous(thing, reference, ids));
        return null;
    }

    /** The ids a reference can mean: the one it is, else those that are called so, give or take capitals and the like. */
    public Set<String> meant(Thing thing, String reference) {
        Names names = names(thing);
        return names.ids.contains(reference)
                ? Set.of(reference)
                : names.idsByKey.getOrDefault(Label.key(reference), Set.of());
    }

    /** All ids and names of some kinds of things. */
    public List<String> all(Collection<Thing> things) {
        return things.stream().flatMap(thing -> names(thing).all().stream()).toList();
    }

    Message unknown(Thing thing, String reference) {
        Names names = names(thing);
        return Message.of(
                "format.unknown",
                FreeText.cut(reference),
                thing.label(),
                Remedy.among(reference, names.all(), names.ids));
    }

    private static Message ambiguous(Thing thing, String reference, Set<String> ids) {
        return Message.of(
                "sheets.ambiguous",
                FreeText.cut(reference),
                thing.label(),
                ids.stream().limit(MOST_SHOWN).toList());
    }

    private Names names(Thing thing) {
        return known.computeIfAbsent(thing, any -> new Names());
    }
}
