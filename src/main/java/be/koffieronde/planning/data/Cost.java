package be.koffieronde.planning.data;

/** Medium and soft points a choice costs: lower is better, medium first. Hard rules are never traded. */
public record Cost(long medium, long soft) {}
