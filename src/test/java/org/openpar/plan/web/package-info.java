/// The pages of plans, seen as a browser sees them.
@NullMarked
package org.openpar.plan.web;

import org.jspecify.annotations.NullMarked;
