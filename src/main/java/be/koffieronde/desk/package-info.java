/** What people of a centre do with what is stored of it: ask, move, book, log, be away, suggest, subscribe. */
@NullMarked
package be.koffieronde.desk;

import org.jspecify.annotations.NullMarked;
