/** What is planned in the background, and how far it is. */
@NullMarked
package be.koffieronde.store.work;

import org.jspecify.annotations.NullMarked;
