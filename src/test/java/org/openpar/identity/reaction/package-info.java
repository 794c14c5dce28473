/// What identity does when people come and go.
@NullMarked
package org.openpar.identity.reaction;

import org.jspecify.annotations.NullMarked;
