/// The lists of accounts, grants, delegations and reviews as files.
@NullMarked
package org.openpar.administration.web;

import org.jspecify.annotations.NullMarked;
