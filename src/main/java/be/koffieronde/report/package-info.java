/** Papers that people read, made of a judged roster: a page, a workbook, a flat table. */
@NullMarked
package be.koffieronde.report;

import org.jspecify.annotations.NullMarked;
