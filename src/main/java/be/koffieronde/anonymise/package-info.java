/** Problems and rosters without names: what a person could be known by is replaced, what scoring needs stays. */
@NullMarked
package be.koffieronde.anonymise;

import org.jspecify.annotations.NullMarked;
