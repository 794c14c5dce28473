/// The page on which a report is looked over and taken away.
@NullMarked
package org.openpar.reporting.web;

import org.jspecify.annotations.NullMarked;
