/** Where a talk fits, who is due one, what was held. */
@NullMarked
package be.koffieronde.app.talks;

import org.jspecify.annotations.NullMarked;
