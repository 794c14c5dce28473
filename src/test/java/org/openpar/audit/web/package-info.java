/// The page of the trail.
@NullMarked
package org.openpar.audit.web;

import org.jspecify.annotations.NullMarked;
