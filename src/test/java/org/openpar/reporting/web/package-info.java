/// The page of reports.
@NullMarked
package org.openpar.reporting.web;

import org.jspecify.annotations.NullMarked;
