/** What happened: events for whoever listens, and who did what. */
@NullMarked
package be.koffieronde.store.trail;

import org.jspecify.annotations.NullMarked;
