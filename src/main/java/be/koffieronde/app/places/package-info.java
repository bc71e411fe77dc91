/** Where visits of any kind could go in a roster, why not elsewhere, and putting them there. */
@NullMarked
package be.koffieronde.app.places;

import org.jspecify.annotations.NullMarked;
