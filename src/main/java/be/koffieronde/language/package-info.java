/** The languages that users are spoken to in, and where the words come from. */
@NullMarked
package be.koffieronde.language;

import org.jspecify.annotations.NullMarked;
