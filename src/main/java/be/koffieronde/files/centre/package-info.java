/** A centre of a server as files that commands read, and such files into a centre. */
@NullMarked
package be.koffieronde.files.centre;

import org.jspecify.annotations.NullMarked;
