/// The pages of unit plans and coverage, as people see and press them.
@NullMarked
package org.openpar.cascade.web;

import org.jspecify.annotations.NullMarked;
