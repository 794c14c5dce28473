/// What can be done to accounts from the command line.
@NullMarked
package org.openpar.identity.command;

import org.jspecify.annotations.NullMarked;
