package be.koffieronde.osm;

import be.koffieronde.osm.signs.Traffic;

/**
 * A road of the extract.
 *
 * @param nodes ids of the nodes along it
 */
record Way(long[] nodes, Traffic traffic) {}
