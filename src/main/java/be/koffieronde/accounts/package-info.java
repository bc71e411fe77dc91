/** Who may come in, and what they may do: one place decides. */
@NullMarked
package be.koffieronde.accounts;

import org.jspecify.annotations.NullMarked;
