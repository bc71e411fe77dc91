package be.koffieronde.privacy;

/** What not everybody may be told. */
public enum Fact {
    /** What pupils are called; else their initials. */
    PUPIL_NAMES,
    /** What support pupils need, and what supporters are trained for. */
    EXPERTISE,
    /** Where supporters live. */
    HOMES,
    /** Ids of people and visits: those of visits hold the ids of needs. */
    IDS,
    /** What supporters do wherever they are: weeks, drives, talks due, and reasons that tell of them. */
    ROUNDS,
    /** What to take along to a talk. */
    TALK_CARDS,
    /** What was written down of talks that were held. */
    TALK_NOTES
}
