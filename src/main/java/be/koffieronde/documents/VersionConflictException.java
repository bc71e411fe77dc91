package be.koffieronde.documents;

/** Somebody else has changed something since it was read; nothing is changed. */
public final class VersionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long known;
    private final long now;

    /**
     * @param known the version that was read
     * @param now the version it has
     */
    public VersionConflictException(long known, long now) {
        super("version %d is not that of now, %d".formatted(known, now));
        this.known = known;
        this.now = now;
    }

    /** The version that was read. */
    public long known() {
        return known;
    }

    /** The version it has. */
    public long now() {
        return now;
    }
}
