package be.koffieronde.problem.place;

/** A place, in WGS84 degrees. */
public record Location(String id, double latitude, double longitude) {}
