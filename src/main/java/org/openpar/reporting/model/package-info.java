/// The facts of a report, and where its law and its letterhead come from.
@NullMarked
package org.openpar.reporting.model;

import org.jspecify.annotations.NullMarked;
