package be.koffieronde.osm;

/**
 * A road of the extract.
 *
 * @param nodes ids of the nodes along it
 */
record Way(long[] nodes, Traffic traffic) {}
