/** A plan on scrap paper: all rounds, with the cost of every change known at once, and where one more visit costs least. */
@NullMarked
package be.koffieronde.planning.state;

import org.jspecify.annotations.NullMarked;
