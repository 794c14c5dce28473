/// The trail on the command line.
@NullMarked
package org.openpar.audit.command;

import org.jspecify.annotations.NullMarked;
