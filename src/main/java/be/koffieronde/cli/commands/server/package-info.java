/** The commands of a server: to run it, to look after its people and what it keeps. */
@NullMarked
package be.koffieronde.cli.commands.server;

import org.jspecify.annotations.NullMarked;
