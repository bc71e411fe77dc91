/** Columns, the values their cells can hold, and what is known while they are read. */
@NullMarked
package be.koffieronde.sheets.cells;

import org.jspecify.annotations.NullMarked;
