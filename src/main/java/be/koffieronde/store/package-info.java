/** The server's database: opened, migrated, and used in transactions. */
@NullMarked
package be.koffieronde.store;

import org.jspecify.annotations.NullMarked;
