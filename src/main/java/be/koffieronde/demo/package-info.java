/** A centre to look around in. */
@NullMarked
package be.koffieronde.demo;

import org.jspecify.annotations.NullMarked;
