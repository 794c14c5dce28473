/// The words and tables of a report, said once for the Word file and for its preview.
@NullMarked
package org.openpar.reporting.paper;

import org.jspecify.annotations.NullMarked;
