/** . */
@NullMarked
package be.koffieronde.format.json;

import org.jspecify.annotations.NullMarked;
