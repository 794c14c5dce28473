/// Reports on paper.
@NullMarked
package org.openpar.reporting.paper;

import org.jspecify.annotations.NullMarked;
