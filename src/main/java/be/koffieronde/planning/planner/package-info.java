/** The whole centre: it is divided, its parts are searched, merged and finished, and a roster comes of it. */
@NullMarked
package be.koffieronde.planning.planner;

import org.jspecify.annotations.NullMarked;
