/** The commands of the log of talks. */
@NullMarked
package be.koffieronde.cli.commands.talk;

import org.jspecify.annotations.NullMarked;
