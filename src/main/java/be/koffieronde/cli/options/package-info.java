/** Options and arguments that several commands have, and how they are read. */
@NullMarked
package be.koffieronde.cli.options;

import org.jspecify.annotations.NullMarked;
