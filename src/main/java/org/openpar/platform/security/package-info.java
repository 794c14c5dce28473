/// Who may walk through which door: every route names its act, or says that it is open to all. A
/// route that says neither keeps the application from starting.
@NullMarked
package org.openpar.platform.security;

import org.jspecify.annotations.NullMarked;
