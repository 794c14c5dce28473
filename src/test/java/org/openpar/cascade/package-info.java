/// Unit plans seen from outside.
@NullMarked
package org.openpar.cascade;

import org.jspecify.annotations.NullMarked;
