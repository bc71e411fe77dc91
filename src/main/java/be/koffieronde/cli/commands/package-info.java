/** A class per command: parse, call one use case, print. */
@NullMarked
package be.koffieronde.cli.commands;

import org.jspecify.annotations.NullMarked;
