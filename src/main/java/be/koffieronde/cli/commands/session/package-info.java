/** The commands of the log of sessions. */
@NullMarked
package be.koffieronde.cli.commands.session;

import org.jspecify.annotations.NullMarked;
