package be.koffieronde.sheets;

/** What an id can name. */
enum Thing {
    LOCATION("location"),
    SCHOOL("school"),
    SUPPORTER("supporter"),
    PARTNER("partner"),
    MODEL("collaboration model"),
    PUPIL("pupil"),
    NEED("need"),
    MEETING("meeting"),
    COMMITMENT("commitment");

    private final String label;

    Thing(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
