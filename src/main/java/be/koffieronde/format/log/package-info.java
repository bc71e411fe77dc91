/** Logs as CSV files, kept so that nothing is lost. */
@NullMarked
package be.koffieronde.format.log;

import org.jspecify.annotations.NullMarked;
