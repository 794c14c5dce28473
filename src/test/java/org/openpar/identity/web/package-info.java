/// Signing in, as a browser does it.
@NullMarked
package org.openpar.identity.web;

import org.jspecify.annotations.NullMarked;
