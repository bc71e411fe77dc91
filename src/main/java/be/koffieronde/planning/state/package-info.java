/**
 * A plan that can be changed, and changed back at once: a sketch. It has all rounds and knows the cost of every change, and
 * where one more visit costs least.
 */
@NullMarked
package be.koffieronde.planning.state;

import org.jspecify.annotations.NullMarked;
