/** What whoever runs a server sees of it: logs and figures, neither with a name or a secret. */
@NullMarked
package be.koffieronde.operation;

import org.jspecify.annotations.NullMarked;
