/** What coffee costs: the same problem planned with talks of different worth. */
@NullMarked
package be.koffieronde.app.price;

import org.jspecify.annotations.NullMarked;
