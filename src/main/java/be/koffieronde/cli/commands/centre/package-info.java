/** The commands of the centres of a server. */
@NullMarked
package be.koffieronde.cli.commands.centre;

import org.jspecify.annotations.NullMarked;
