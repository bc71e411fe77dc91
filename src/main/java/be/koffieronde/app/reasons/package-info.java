/** Why visits are left out, why nobody could hold them, why two people never meet: as messages. */
@NullMarked
package be.koffieronde.app.reasons;

import org.jspecify.annotations.NullMarked;
