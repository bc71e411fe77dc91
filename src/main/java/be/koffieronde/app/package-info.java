/** Use cases: what a command or a page asks the system to do. */
@NullMarked
package be.koffieronde.app;

import org.jspecify.annotations.NullMarked;
