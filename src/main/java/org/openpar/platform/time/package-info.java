/// Dates with a meaning: validity ranges and the clock of the province.
@NullMarked
package org.openpar.platform.time;

import org.jspecify.annotations.NullMarked;
