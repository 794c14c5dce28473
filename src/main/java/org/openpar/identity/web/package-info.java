/// Signing in and out, and the person behind a request.
@NullMarked
package org.openpar.identity.web;

import org.jspecify.annotations.NullMarked;
