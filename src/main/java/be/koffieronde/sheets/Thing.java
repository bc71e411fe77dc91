package be.koffieronde.sheets;

/** What an id can name. */
enum Thing {
    LOCATION("locatie", "location"),
    SCHOOL("school", "school"),
    SUPPORTER("ondersteuner", "supporter"),
    PARTNER("partner", "partner"),
    MODEL("vorm van samenwerking", "collaboration model"),
    PUPIL("leerling", "pupil"),
    NEED("nood", "need"),
    MEETING("overleg", "meeting"),
    COMMITMENT("afspraak", "commitment");

    private final String dutch;
    private final String english;

    Thing(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    Label label() {
        return new Label(dutch, english);
    }
}
