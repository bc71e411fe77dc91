/** What people type in a cell, in Dutch or English, understood, and written as they would. */
@NullMarked
package be.koffieronde.sheets.typed;

import org.jspecify.annotations.NullMarked;
