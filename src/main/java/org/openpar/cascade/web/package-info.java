/// The pages of unit plans and of coverage.
@NullMarked
package org.openpar.cascade.web;

import org.jspecify.annotations.NullMarked;
