/** What is planned in the background: queued fairly over centres, saved as it goes, and gone on with after a restart. */
@NullMarked
package be.koffieronde.jobs;

import org.jspecify.annotations.NullMarked;
