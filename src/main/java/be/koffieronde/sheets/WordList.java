package be.koffieronde.sheets;

/** The lists on the sheet of lists, from which drop-downs offer. */
enum WordList {
    WEEKDAYS("weekdagen", "weekdays"),
    EXPERTISE("expertise", "expertise"),
    ROLES("rollen", "roles"),
    PROFILES("vervoer", "means"),
    KEEPS("houvast", "keep"),
    TRAVEL("verplaatsing", "travel"),
    TIMES("soorten tijden", "kinds of times"),
    RULES("regels", "rules");

    private final String dutch;
    private final String english;

    WordList(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    Label title() {
        return new Label(dutch, english);
    }
}
