/** Files as such: what kind one is, whether two are one, and writing them whole or not at all. */
@NullMarked
package be.koffieronde.format.file;

import org.jspecify.annotations.NullMarked;
