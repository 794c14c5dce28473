/// The rules of an assignment, read as sentences.
@NullMarked
package org.openpar.execution.model;

import org.jspecify.annotations.NullMarked;
