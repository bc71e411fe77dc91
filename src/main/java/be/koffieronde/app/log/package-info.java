/** What all logs have in common: taking lines back. */
@NullMarked
package be.koffieronde.app.log;

import org.jspecify.annotations.NullMarked;
