/// The pages of execution as each role meets them.
@NullMarked
package org.openpar.execution.web;

import org.jspecify.annotations.NullMarked;
