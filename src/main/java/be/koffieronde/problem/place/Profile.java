package be.koffieronde.problem.place;

/** How a supporter travels. */
public enum Profile {
    CAR("car"),
    BIKE("bike");

    private final String id;

    Profile(String id) {
        this.id = id;
    }

    /** The name files use. */
    public String id() {
        return id;
    }
}
