/// What leaves execution as an Excel file.
@NullMarked
package org.openpar.execution.paper;

import org.jspecify.annotations.NullMarked;
