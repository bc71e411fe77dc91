/** Broken and odd files, and kills, for the program as a user starts it. */
@NullMarked
package be.koffieronde.fuzz;

import org.jspecify.annotations.NullMarked;
