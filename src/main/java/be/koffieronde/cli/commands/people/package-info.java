/** The commands of the people of a server. */
@NullMarked
package be.koffieronde.cli.commands.people;

import org.jspecify.annotations.NullMarked;
