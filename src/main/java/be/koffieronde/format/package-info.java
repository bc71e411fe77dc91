/** Files to values and back: JSON, with every error pointing into its file. */
@NullMarked
package be.koffieronde.format;

import org.jspecify.annotations.NullMarked;
