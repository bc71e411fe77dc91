/** The start of the program. */
@NullMarked
package be.koffieronde;

import org.jspecify.annotations.NullMarked;
