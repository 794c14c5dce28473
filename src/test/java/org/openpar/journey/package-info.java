/// The real flow in a real browser, as the people concerned go through it.
@NullMarked
package org.openpar.journey;

import org.jspecify.annotations.NullMarked;
