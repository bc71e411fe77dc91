/** The sheet of changes: who or what is not as usual on which dates. */
@NullMarked
package be.koffieronde.sheets.changes;

import org.jspecify.annotations.NullMarked;
