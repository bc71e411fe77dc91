/** Problems as spreadsheets: a workbook with a sheet per kind of thing, in Dutch or English, and back. */
@NullMarked
package be.koffieronde.sheets;

import org.jspecify.annotations.NullMarked;
