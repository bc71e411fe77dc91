/** From two locations to whole minutes on the road: by matrix, by estimate, or over a road network. */
@NullMarked
package be.koffieronde.travel;

import org.jspecify.annotations.NullMarked;
