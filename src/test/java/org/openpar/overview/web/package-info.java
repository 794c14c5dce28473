/// The pages of the overview, as people see them.
@NullMarked
package org.openpar.overview.web;

import org.jspecify.annotations.NullMarked;
