/// Accounts, their passwords, and the paths on which somebody guesses them.
@NullMarked
package org.openpar.identity.model;

import org.jspecify.annotations.NullMarked;
