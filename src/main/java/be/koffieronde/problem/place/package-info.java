/** Where things are, and what is known of the minutes between them. */
@NullMarked
package be.koffieronde.problem.place;

import org.jspecify.annotations.NullMarked;
