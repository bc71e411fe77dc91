/** Papers in files, none in the place of what it is made of. */
@NullMarked
package be.koffieronde.files.paper;

import org.jspecify.annotations.NullMarked;
