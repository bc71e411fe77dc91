/** . */
@NullMarked
package be.koffieronde.format.file;

import org.jspecify.annotations.NullMarked;
