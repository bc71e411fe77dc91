/** What schools and their partners see and suggest, by an account or by a secret address, and what comes of it. */
@NullMarked
package be.koffieronde.desk.school;

import org.jspecify.annotations.NullMarked;
