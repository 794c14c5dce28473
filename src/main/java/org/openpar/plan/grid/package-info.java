/// A draft written like a sheet: cells, rows and areas, many at once, by several people at the same
/// time. Start at [org.openpar.plan.grid.GridDrafts].
@NullMarked
package org.openpar.plan.grid;

import org.jspecify.annotations.NullMarked;
