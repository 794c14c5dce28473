/// The trail on the screen and as a file.
@NullMarked
package org.openpar.audit.web;

import org.jspecify.annotations.NullMarked;
