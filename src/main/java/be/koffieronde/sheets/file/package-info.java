/** The file of a workbook, read cell by cell, and never more of it than a workbook can hold. */
@NullMarked
package be.koffieronde.sheets.file;

import org.jspecify.annotations.NullMarked;
