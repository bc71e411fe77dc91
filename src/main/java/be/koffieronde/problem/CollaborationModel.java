package be.koffieronde.problem;

/** A named rhythm of talks, for the partners with that label. */
public record CollaborationModel(String name, int everyWeeks, int minutes, TalkRhythm.With with) {

    /** Of talks with anyone. */
    public CollaborationModel(String name, int everyWeeks, int minutes) {
        this(name, everyWeeks, minutes, TalkRhythm.With.ANYONE);
    }

    CollaborationModel withPairs() {
        return new CollaborationModel(name, everyWeeks, minutes, TalkRhythm.With.EACH);
    }
}
