/// Execution seen from outside: its facts and its events.
@NullMarked
package org.openpar.execution;

import org.jspecify.annotations.NullMarked;
