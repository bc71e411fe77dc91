/** . */
@NullMarked
package be.koffieronde.format.calendar;

import org.jspecify.annotations.NullMarked;
