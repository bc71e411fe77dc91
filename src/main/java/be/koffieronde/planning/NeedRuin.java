package be.koffieronde.planning;

import be.koffieronde.planning.Facts.NeedJobs;

/** A single need. */
record NeedRuin(Removal removal) implements Ruin {

    @Override
    public String title() {
        return "one need";
    }

    @Override
    public void ruin(NeedJobs seed) {
        removal.takeOut(seed);
    }
}
