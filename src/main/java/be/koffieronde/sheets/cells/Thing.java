package be.koffieronde.sheets.cells;

import be.koffieronde.language.Message;
import java.util.Locale;

/** What an id can name. */
public enum Thing {
    LOCATION(SheetKind.LOCATIONS),
    SCHOOL(SheetKind.SCHOOLS),
    SUPPORTER(SheetKind.SUPPORTERS),
    PARTNER(SheetKind.PARTNERS),
    COLLABORATION_MODEL(SheetKind.MODELS),
    PUPIL(SheetKind.PUPILS),
    NEED(SheetKind.PUPILS),
    MEETING(SheetKind.MEETINGS),
    COMMITMENT(SheetKind.COMMITMENTS);

    private final SheetKind sheet;

    Thing(SheetKind sheet) {
        this.sheet = sheet;
    }

    /** The sheet that names them, in its first column. */
    SheetKind sheet() {
        return sheet;
    }

    Message label() {
        return Message.of("format.part.thing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
