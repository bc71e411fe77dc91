package be.koffieronde.register;

/** A point, in WGS84 degrees. */
record Place(double latitude, double longitude) {}
