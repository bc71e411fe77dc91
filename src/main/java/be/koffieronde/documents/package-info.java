/** Problems, rosters and logs of centres, between the texts that are stored and the values that use cases take. */
@NullMarked
package be.koffieronde.documents;

import org.jspecify.annotations.NullMarked;
