package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.sheets.typed.Label;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets of a workbook, in its order. */
public enum SheetKind {
    GUIDE,
    SETTINGS,
    LOCATIONS,
    SCHOOLS,
    SUPPORTERS,
    PARTNERS,
    PUPILS,
    CHANGES,
    MEETINGS,
    COMMITMENTS,
    MODELS,
    LAST_TALKS,
    WEIGHTS,
    TIMES,
    CAR,
    BIKE,
    LISTS;

    private static final Set<SheetKind> REQUIRED = EnumSet.range(SETTINGS, PUPILS);

    public Label title() {
        return new Label("sheets.sheet." + name());
    }

    /** What the sheet is for. */
    public Label note() {
        return new Label("sheets.sheet." + name() + ".note");
    }

    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** The sheet with minutes of travel. */
    public static SheetKind of(Profile profile) {
        return profile == Profile.CAR ? CAR : BIKE;
    }

    /** How many sheets have names of one language and not of the other. */
    public static long count(Collection<String> sheets, Language language) {
        return sheets.stream()
                .filter(name -> titled(name)
                        .map(SheetKind::title)
                        .filter(title -> title.all().size() > 1)
                        .filter(title -> Label.key(title.in(language)).equals(Label.key(name)))
                        .isPresent())
                .count();
    }

    /** The kind a sheet of that name is. */
    public static Optional<SheetKind> titled(String name) {
        return Stream.of(values()).filter(kind -> kind.title().isSaidBy(name)).findFirst();
    }
}
