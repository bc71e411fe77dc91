package be.koffieronde.sheets;

/** The lists on the sheet of lists, from which drop-downs offer. */
enum WordList {
    WEEKDAYS("weekdagen", "weekdays"),
    EXPERTISE("expertise", "expertise"),
    ROLES("rollen", "roles"),
    PROFILES("vervoer", "means"),
    KEEPS("houvast", "keep"),
    TRAVEL("verplaatsing", "travel"),
    TIMES("soorten tijden", "kinds of times");

    private final Label title;

    WordList(String dutch, String english) {
        this.title = new Label(dutch, english);
    }

    Label title() {
        return title;
    }
}
