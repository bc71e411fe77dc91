package be.koffieronde.sheets;

import be.koffieronde.language.Message;

/** The lists on the sheet of lists, from which drop-downs offer. */
enum ChoiceList {
    WEEKDAYS,
    EXPERTISE,
    ROLES,
    PROFILES,
    KEEPS,
    TRAVEL,
    TIMES,
    RULES;

    Label title() {
        return new Label("sheets.list." + name());
    }

    /** What one word of it is. */
    Message one() {
        return Message.of("sheets.one." + name());
    }

    Choices choices() {
        return new Choices(SheetKind.LISTS, ordinal());
    }
}
