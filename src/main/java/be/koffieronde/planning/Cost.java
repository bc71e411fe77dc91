package be.koffieronde.planning;

/** Medium and soft points a choice costs: lower is better, medium first. Hard rules are never traded. */
record Cost(long medium, long soft) {}
