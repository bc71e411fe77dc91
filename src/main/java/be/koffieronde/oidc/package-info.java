/** Signing in with an account of somebody else's, by OpenID Connect. */
@NullMarked
package be.koffieronde.oidc;

import org.jspecify.annotations.NullMarked;
