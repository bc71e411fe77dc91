/** Who may come in: centres, people, their roles, sessions and links. */
@NullMarked
package be.koffieronde.store.people;

import org.jspecify.annotations.NullMarked;
