/** Makes realistic invented problems of any size. */
@NullMarked
package be.koffieronde.generate;

import org.jspecify.annotations.NullMarked;
