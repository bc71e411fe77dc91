/** A problem with its travel times, a roster judged as an answer to it, and what it comes to. */
@NullMarked
package be.koffieronde.app.week;

import org.jspecify.annotations.NullMarked;
