/** Use cases over values: what a command or a page asks the system to do. They know no files, no options and no words. */
@NullMarked
package be.koffieronde.app;

import org.jspecify.annotations.NullMarked;
