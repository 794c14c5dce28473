/// The news cascade listens to.
@NullMarked
package org.openpar.cascade.reaction;

import org.jspecify.annotations.NullMarked;
