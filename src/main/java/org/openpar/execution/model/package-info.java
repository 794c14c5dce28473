/// The rules of an assignment, its states, how it is kept, and the doors to it. Start at
/// [Assignment]; only [Assignments] may change one.
@NullMarked
package org.openpar.execution.model;

import org.jspecify.annotations.NullMarked;
