/** Everything a database has, in a file of its own that any later version and either kind of store can take back. */
@NullMarked
package be.koffieronde.backup;

import org.jspecify.annotations.NullMarked;
