/** The command line: parse, call one use case, print. */
@NullMarked
package be.koffieronde.cli;

import org.jspecify.annotations.NullMarked;
