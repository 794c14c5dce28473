/// The cast and the small languages that tests are written in.
@NullMarked
package org.openpar.testing;

import org.jspecify.annotations.NullMarked;
