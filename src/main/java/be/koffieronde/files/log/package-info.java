/** Logs in files. */
@NullMarked
package be.koffieronde.files.log;

import org.jspecify.annotations.NullMarked;
