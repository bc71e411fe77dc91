/** The program as a whole: its commands, its language, its failures. */
@NullMarked
package be.koffieronde.cli;

import org.jspecify.annotations.NullMarked;
