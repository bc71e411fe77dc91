/** From the official list of Flemish schools to schools and their locations. */
@NullMarked
package be.koffieronde.register;

import org.jspecify.annotations.NullMarked;
