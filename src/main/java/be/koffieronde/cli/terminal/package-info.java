/** What is printed to, and who interrupts it. */
@NullMarked
package be.koffieronde.cli.terminal;

import org.jspecify.annotations.NullMarked;
