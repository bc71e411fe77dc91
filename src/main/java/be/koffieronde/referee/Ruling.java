package be.koffieronde.referee;

/** Applies a few related rules of the contract to a whole roster. */
interface Ruling {

    /** Adds every breach and every cost these rules find. */
    void judge(Case evidence, Tally tally);
}
