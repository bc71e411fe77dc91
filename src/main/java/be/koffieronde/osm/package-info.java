/** From an OpenStreetMap extract to a road network for cars and bikes. */
@NullMarked
package be.koffieronde.osm;

import org.jspecify.annotations.NullMarked;
