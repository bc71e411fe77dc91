/** What lives in an invented centre: needs that come and go, duties, dates that are not as usual, talks of two. */
@NullMarked
package be.koffieronde.generate.life;

import org.jspecify.annotations.NullMarked;
