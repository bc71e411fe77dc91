/** What use cases find, printed. */
@NullMarked
package be.koffieronde.cli.print;

import org.jspecify.annotations.NullMarked;
