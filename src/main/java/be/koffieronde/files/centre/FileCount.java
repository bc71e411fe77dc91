package be.koffieronde.files.centre;

/** How much of each there is. */
public record FileCount(int problems, int rosters, int talks, int sessions) {}
