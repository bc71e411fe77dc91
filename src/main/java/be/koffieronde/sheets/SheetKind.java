package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets of a workbook, in its order. */
enum SheetKind {
    GUIDE("Uitleg", "Guide", false),
    SETTINGS("Instellingen", "Settings", true),
    LOCATIONS("Locaties", "Locations", true),
    SCHOOLS("Scholen", "Schools", true),
    SUPPORTERS("Ondersteuners", "Supporters", true),
    PARTNERS("Partners", "Partners", true),
    PUPILS("Leerlingen", "Pupils", true),
    MEETINGS("Overleg", "Meetings", false),
    COMMITMENTS("Afspraken", "Commitments", false),
    MODELS("Samenwerking", "Collaboration", false),
    WEIGHTS("Gewichten", "Weights", false),
    TIMES("Tijden", "Times", false),
    CAR("Reistijden auto", "Travel car", false),
    BIKE("Reistijden fiets", "Travel bike", false),
    LISTS("Lijsten", "Lists", false);

    private final String dutch;
    private final String english;
    private final boolean isRequired;

    SheetKind(String dutch, String english, boolean isRequired) {
        this.dutch = dutch;
        this.english = english;
        this.isRequired = isRequired;
    }

    Label title() {
        return new Label(dutch, english);
    }

    boolean isRequired() {
        return isRequired;
    }

    /** What its rows name, for other sheets to refer to. */
    Set<Thing> things() {
        return switch (this) {
            case LOCATIONS -> Set.of(Thing.LOCATION);
            case SCHOOLS -> Set.of(Thing.SCHOOL);
            case SUPPORTERS -> Set.of(Thing.SUPPORTER);
            case PARTNERS -> Set.of(Thing.PARTNER);
            case PUPILS -> Set.of(Thing.PUPIL, Thing.NEED);
            case MEETINGS -> Set.of(Thing.MEETING);
            case COMMITMENTS -> Set.of(Thing.COMMITMENT);
            case MODELS -> Set.of(Thing.MODEL);
            default -> Set.of();
        };
    }

    /** How many sheets have names of one language and not of the other. */
    static long count(Collection<String> sheets, Language language) {
        return sheets.stream()
                .filter(name -> titled(name)
                        .map(SheetKind::title)
                        .filter(title -> title.both().size() > 1)
                        .filter(title -> Label.key(title.in(language)).equals(Label.key(name)))
                        .isPresent())
                .count();
    }

    /** The kind a sheet of that name is. */
    static Optional<SheetKind> titled(String name) {
        return Stream.of(values()).filter(kind -> kind.title().isSaidBy(name)).findFirst();
    }
}
