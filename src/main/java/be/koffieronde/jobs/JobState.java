package be.koffieronde.jobs;

/** What a job is doing. */
public enum JobState {
    QUEUED,
    PREPARING,
    RUNNING,
    FINISHING,
    FINISHED,
    /** Somebody stopped it; the best it had is kept. */
    STOPPED,
    FAILED;

    /** Whether nothing more becomes of it. */
    public boolean isEnd() {
        return compareTo(FINISHED) >= 0;
    }
}
