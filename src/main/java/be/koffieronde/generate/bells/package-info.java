/** When an invented school has its lessons, and what is still free. */
@NullMarked
package be.koffieronde.generate.bells;

import org.jspecify.annotations.NullMarked;
