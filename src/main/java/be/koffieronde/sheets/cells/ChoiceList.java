package be.koffieronde.sheets.cells;

import be.koffieronde.language.Message;
import be.koffieronde.sheets.typed.Label;

/** The lists on the sheet of lists, from which drop-downs offer. */
public enum ChoiceList {
    WEEKDAYS,
    EXPERTISE,
    ROLES,
    PROFILES,
    KEEPS,
    TRAVEL,
    TIMES,
    RULES,
    STAND_INS,
    WITHS,
    CHANGES,
    KINDS;

    public Label title() {
        return new Label("sheets.list." + name());
    }

    /** What one word of it is. */
    Message one() {
        return Message.of("sheets.one." + name());
    }

    public Choices choices() {
        return new Choices(SheetKind.LISTS, ordinal());
    }
}
