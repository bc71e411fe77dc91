/** What is told of rosters and of who waits: values and words, as JSON. */
@NullMarked
package be.koffieronde.desk.told;

import org.jspecify.annotations.NullMarked;
