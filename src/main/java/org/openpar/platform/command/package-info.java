/// The command line: what every command shares.
@NullMarked
package org.openpar.platform.command;

import org.jspecify.annotations.NullMarked;
