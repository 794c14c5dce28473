/// The rules of accounts, grants, delegations and reviews.
@NullMarked
package org.openpar.identity.model;

import org.jspecify.annotations.NullMarked;
