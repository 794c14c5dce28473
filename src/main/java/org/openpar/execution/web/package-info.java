/// The pages of execution: my work, an assignment, the forms that change it, and lists of any
/// length.
@NullMarked
package org.openpar.execution.web;

import org.jspecify.annotations.NullMarked;
